import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { closeEditor, openEditor, openedEditor } from '../../support/editor.ts';
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

test('Escape right after what was typed saves it and closes, before the editor was ever open', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await page.keyboard.type('njust');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.keyboard.type('so');
  await page.keyboard.press('Escape');
  const [first] = daily.papers;
  await expect.poll(() => rowOf(page, first?.id ?? '')).toMatchObject({ note: 'jus' });
  await page.keyboard.press('n');
  const note = (await openedEditor(page)).getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue('jus\nso');
});

test('ten thousand lines that another program types at once are one change of the note', async ({ tagalong }) => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `line ${at % 10}`).join('\n');
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 0, 'n');
  const note = editor.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  const changes = await note.evaluateHandle((field) => {
    const seen: Event[] = [];
    field.addEventListener('input', (event) => seen.push(event));
    return seen;
  });
  await page.keyboard.insertText(lines);
  await expect(note).toHaveValue(lines);
  expect(await changes.evaluate((seen) => seen.length)).toBe(1);
});
