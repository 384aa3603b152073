import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { chooseTag, closeEditor, openEditor } from '../../support/editor.ts';
import { launchChromium } from '../../support/extension-browser.ts';
import { killBrowser } from '../../support/kill-browser.ts';
import { mainPlaces } from '../../support/places.ts';
import { exportAs, openPopup, searchFor } from '../../support/popup.ts';
import { openSettled } from '../../support/tab.ts';

const { daily, arxiv, abstract, paper } = mainPlaces();
const firstLine = 'Annotators adapt less than we think.';
const secondLine = 'Compare with the 2024 study.';
const said = { chips: ['rlhf'], note: firstLine };

test('tag and note a paper with the keyboard, and meet both everywhere', async ({ tagalong }) => {
  const [other] = daily.papers;
  if (other !== undefined) {
    await annotate(tagalong, other, [
      { kind: 'addTag', tag: 'rl theory' },
      { kind: 'addTag', tag: 'rlhf' },
    ]);
  }
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 't');
  await chooseTag(page, editor, 'rl', 'rlhf');
  await closeEditor(page);
  await page.keyboard.press('n');
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type(`${firstLine}\n${secondLine}`);
  await closeEditor(page);
  await expect.poll(() => rowOf(page, paper.id)).toMatchObject(said);

  for (const place of [arxiv, abstract]) {
    const elsewhere = await openSettled(tagalong, place);
    await expect.poll(() => rowOf(elsewhere, paper.id)).toMatchObject(said);
    await elsewhere.close();
  }

  const popup = await openPopup(tagalong, page);
  await expect(popup.getByRole('grid', { name: 'On this tab' }).getByRole('link')).toHaveText([
    other?.title ?? '',
    paper.title,
  ]);
  await searchFor(popup, 'tag:rlhf annotators');
  await expect(popup.getByRole('row').getByRole('link')).toHaveText([paper.title]);
  await searchFor(popup, '');

  const json = await exportAs(popup, /JSON/);
  expect(json.name).toMatch(/\.json$/);
  expect(JSON.parse(json.text)).toBeTruthy();
  for (const format of [/JSON/, /Zotero/, /Obsidian/, /Spreadsheet/]) {
    const { text } = await exportAs(popup, format);
    for (const part of ['rlhf', firstLine, secondLine, paper.id.replace('arxiv:', '')]) expect(text).toContain(part);
  }
});

test('what was said is there after the browser was killed and started again', async ({ profile }) => {
  const before = await launchChromium({ profile });
  const page = await openSettled(before, daily);
  const editor = await openEditor(page, 2, 'n');
  await page.keyboard.type(firstLine);
  await expect(editor.getByRole('status').getByText('Saved')).toBeAttached();
  await closeEditor(page);
  await expect.poll(() => rowOf(page, paper.id)).toMatchObject({ note: firstLine });
  await killBrowser(before);

  const after = await launchChromium({ profile });
  const again = await openSettled(after, arxiv);
  await expect.poll(() => rowOf(again, paper.id)).toMatchObject({ note: firstLine });
  await after.close();
});

test('two tabs that edit the same paper at once keep both', async ({ tagalong }) => {
  const [one, other] = [await openSettled(tagalong, daily), await openSettled(tagalong, arxiv)];
  const place = arxiv.papers.findIndex(({ id }) => id === paper.id);
  const inOne = await openEditor(one, 2, 'n');
  const inOther = await openEditor(other, place, 'n');
  await inOne.getByRole('textbox', { name: 'Note' }).fill('written on Hugging Face');
  await inOther.getByRole('textbox', { name: 'Note' }).fill('written on arXiv');
  for (const [page, editor, tag] of [
    [one, inOne, 'from-hf'],
    [other, inOther, 'from-arxiv'],
  ] as const) {
    await page.bringToFront();
    await editor.getByRole('combobox').focus();
    await page.keyboard.type(tag);
  }
  for (const page of [one, other]) {
    await page.bringToFront();
    await page.keyboard.press('Control+Enter');
  }
  for (const page of [one, other]) {
    await expect.poll(async () => (await rowOf(page, paper.id)).chips.toSorted()).toEqual(['from-arxiv', 'from-hf']);
  }
  const popup = await openPopup(tagalong);
  const { text } = await exportAs(popup, /JSON/);
  expect(text).toContain('written on Hugging Face');
  expect(text).toContain('written on arXiv');
});
