import { annotate, ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { mainPlaces } from '../../support/places.ts';
import { exportAs, openPopup } from '../../support/popup.ts';

const { daily } = mainPlaces();
const [first, second] = daily.papers;
if (first === undefined || second === undefined) throw new Error('The listing has fewer than two papers.');

test('a paper that was deleted in the popup comes back whole', async ({ tagalong }) => {
  await annotate(tagalong, first, [
    { kind: 'addTag', tag: 'kept' },
    { kind: 'setNote', note: 'A thought.', base: '' },
  ]);
  const popup = await openPopup(tagalong);
  const before = await ask(popup, 'annotations.get', { ids: [first.id] });
  const line = popup.getByRole('row').getByRole('link', { name: first.title });
  await line.focus();
  await popup.keyboard.press('Delete');
  await expect(line).toHaveCount(0);
  expect(await ask(popup, 'annotations.get', { ids: [first.id] })).toEqual({ ok: true, value: [] });
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toBeVisible();
  const { value } = (await ask(popup, 'annotations.get', { ids: [first.id] })) as { value: unknown[] };
  expect(value).toMatchObject(
    (before as { value: Array<{ tags: string[]; note: string }> }).value.map(({ tags, note }) => ({ tags, note })),
  );
});

test('E6: the good entries of a file are imported, and all of it is taken back by one press', async ({ tagalong }) => {
  for (const paper of [first, second]) await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'kept' }]);
  const popup = await openPopup(tagalong);
  const { text } = await exportAs(popup, /JSON/);
  const file = text.replaceAll('kept', 'brought').replaceAll(second.id, 'nonsense');
  const kept = () => ask(popup, 'annotations.get', { ids: [first.id, second.id] });
  const before = await kept();

  await popup.goto(tagalong.address('src/import/index.html'));
  await popup
    .locator('input[type=file]')
    .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(popup.getByText(/line \d+/).first()).toBeVisible();
  await popup.getByRole('button', { name: 'Import the good ones (1)' }).click();
  await expect(popup.getByRole('heading', { name: '1 paper imported' })).toBeVisible();
  expect(JSON.stringify(await kept())).toContain('brought');
  await popup.getByRole('button', { name: 'Undo import' }).click();
  await expect(popup.getByRole('heading', { name: 'Import undone' })).toBeVisible();
  expect(await kept()).toEqual(before);
});
