import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { closeEditor, openEditor, typeTag } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { exportAs, openPopup } from '../../support/popup.ts';
import { rowsOf, type SavedPage, samplePage } from '../../support/saved-pages.ts';
import { expectPapers, openSettled } from '../../support/tab.ts';

const daily = samplePage('huggingface/daily-2026-label');
const proof = /<meta name="citation_doi"[^>]*>/;

/** The forum of a paper of the day on OpenReview: once it says no more than the title, once it names its preprint. */
function forums(): { silent: SavedPage; proving: SavedPage; id: string; paper: { id: string; title: string } } {
  const forum = samplePage('openreview/forum');
  const [shown] = forum.papers;
  const paper = daily.papers.find(({ title }) => title === shown?.title);
  if (shown === undefined || paper === undefined || !proof.test(forum.html))
    throw new Error('The forum shows no paper of the day, or none with another id.');
  const doi = `10.48550/arXiv.${paper.id.replace('arxiv:', '')}`;
  return {
    silent: { ...forum, html: forum.html.replace(proof, '') },
    proving: { ...forum, html: forum.html.replace(proof, `<meta name="citation_doi" content="${doi}">`) },
    id: shown.id,
    paper,
  };
}

const { silent, proving, id, paper } = forums();
const place = daily.papers.indexOf(paper);
const [onHuggingFace, onOpenReview] = [
  { chips: ['from-hf'], note: 'Written on Hugging Face.' },
  { chips: ['from-review'], note: 'Written on OpenReview.' },
];

/** Writes a note and a tag with the keyboard. */
async function write(page: Page, at: number, { chips, note }: { chips: string[]; note: string }): Promise<void> {
  const editor = await openEditor(page, at, 'n');
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type(note);
  for (const tag of chips) await typeTag(page, editor, tag);
  await closeEditor(page);
}

/** Tags and first line of the note of a row, whatever the order of the tags. */
const said = async (page: Page, of: string): Promise<{ chips: string[]; note: string }> => {
  const { chips, note } = await rowOf(page, of);
  return { chips: chips.toSorted(), note };
};

/** The notes of the library, one for each record. */
async function notesOf(tagalong: ExtensionBrowser): Promise<string[]> {
  const popup = await openPopup(tagalong);
  const { text } = await exportAs(popup, /JSON/);
  await popup.close();
  const { papers } = JSON.parse(text) as { papers: Array<{ annotation: { note: string } }> };
  return papers.map(({ annotation }) => annotation.note).toSorted();
}

test('a page that proves two annotated papers to be one joins them, and undo parts them again', async ({
  tagalong,
}) => {
  const list = await openSettled(tagalong, daily);
  await write(list, place, onHuggingFace);
  const forum = await openSettled(tagalong, silent);
  await write(forum, 0, onOpenReview);
  await expect.poll(() => said(list, paper.id)).toEqual(onHuggingFace);
  await expect.poll(() => said(forum, id)).toEqual(onOpenReview);

  tagalong.web.put(proving);
  await forum.reload();
  await expectPapers(forum, rowsOf(proving));
  const joined = [...onHuggingFace.chips, ...onOpenReview.chips].toSorted();
  for (const [page, of] of [
    [forum, id],
    [list, paper.id],
  ] as const) {
    await expect.poll(async () => (await said(page, of)).chips).toEqual(joined);
  }
  const notes = await notesOf(tagalong);
  expect(notes).toHaveLength(1);
  for (const { note } of [onHuggingFace, onOpenReview]) expect(notes[0]).toContain(note);

  const editor = await openEditor(forum, 0, 'n');
  await expect(editor.getByText(/^Linked with arXiv/)).toBeVisible();
  await editor.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => said(forum, id)).toEqual(onOpenReview);
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue(onOpenReview.note);
  await closeEditor(forum);
  await expect.poll(() => said(list, paper.id)).toEqual(onHuggingFace);
  expect(await notesOf(tagalong)).toEqual([onHuggingFace.note, onOpenReview.note].toSorted());

  await forum.reload();
  await expectPapers(forum, rowsOf(proving));
  await expect.poll(() => said(forum, id)).toEqual(onOpenReview);
});

test('an equal title only asks, and a no is remembered', async ({ tagalong }) => {
  const list = await openSettled(tagalong, daily);
  await write(list, place, onHuggingFace);
  const forum = await openSettled(tagalong, silent);
  const editor = await openEditor(forum, 0, 'n');
  const question = editor.getByText(/^Looks like the same paper: arXiv/);
  await expect(question).toBeVisible();
  await editor.getByRole('button', { name: 'Not the same' }).click();
  await expect(question).toBeHidden();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await closeEditor(forum);
  await expect.poll(() => said(forum, id)).toEqual({ chips: [], note: '' });

  await forum.reload();
  await expectPapers(forum, rowsOf(silent));
  await expect.poll(() => said(forum, id)).toEqual({ chips: [], note: '' });
  const again = await openEditor(forum, 0, 'n');
  await typeTag(forum, again, 'other');
  await expect(again.getByText(/^Looks like the same paper/)).toBeHidden();
});

test('a yes to the question brings note and tags to the other site', async ({ tagalong }) => {
  const list = await openSettled(tagalong, daily);
  await write(list, place, onHuggingFace);
  const forum = await openSettled(tagalong, silent);
  const editor = await openEditor(forum, 0, 'n');
  await editor.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(editor.getByText(/^Linked with arXiv/)).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue(onHuggingFace.note);
  await closeEditor(forum);
  await expect.poll(() => said(forum, id)).toEqual(onHuggingFace);
});

test('a paper that was tagged by its address alone gets its title from the next page that shows it', async ({
  tagalong,
}) => {
  await annotate(tagalong, { id: paper.id, title: '' }, [{ kind: 'addTag', tag: 'from-pdf' }]);
  const popup = await openPopup(tagalong);
  await expect(popup.getByText('from-pdf')).toBeVisible();
  await expect(popup.getByText(paper.title)).toBeHidden();
  const list = await openSettled(tagalong, daily);
  await expect(popup.getByText(paper.title)).toBeVisible();
  expect((await rowOf(list, paper.id)).chips).toEqual(['from-pdf']);
});
