import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { closeEditor, openedEditor } from '../../support/editor.ts';
import { mainPlaces } from '../../support/places.ts';
import { openSettled } from '../../support/tab.ts';

const { daily } = mainPlaces();
// Begins with letters that are keys of the page: typed too early they would move, tag and star.
const thought = 'just later, rather than now';

test('what is typed right after the key is in the note, whole and in order, before the editor was ever open', async ({
  tagalong,
}) => {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await page.keyboard.type(`n${thought}`, { delay: 25 });
  const note = (await openedEditor(page)).getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(thought);
  await closeEditor(page);
  await page.keyboard.type('jnow', { delay: 25 });
  await expect(note).toHaveValue('ow');
  await closeEditor(page);
  const [first, second] = daily.papers;
  await expect.poll(() => rowOf(page, first?.id ?? '')).toMatchObject({ note: thought, chips: [] });
  await expect.poll(() => rowOf(page, second?.id ?? '')).toMatchObject({ note: 'ow', chips: [] });
});
