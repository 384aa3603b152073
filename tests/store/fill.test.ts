import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { parseQuery } from '../../src/core/query/query.ts';
import { getRelated } from '../../src/store/related.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { writeFilled } from '../../src/store/write/fill.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { undoBatch } from './run-jobs.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const nameless = testPaper('arxiv:2606.00467', { title: '', authors: [], version: 2 });
const shown: Paper = testPaper('arxiv:2606.00467', {
  title: 'Annotators Adapt',
  authors: ['Etienne Casanova', 'R. Michael Alvarez'],
  abstract: 'Less than we think.',
  date: '2026-06-12',
  version: 3,
  aliases: ['doi:10.1000/other'],
});

it('a paper that was tagged by its address gets what the page shows, and keeps what was known', async () => {
  const library = testLibrary();
  await edit(library, nameless, { kind: 'addTag', tag: 'read' });
  const [row] = await library.annotations.toArray();
  const edits = await library.edits.toArray();
  expect(await writeFilled(library, shown)).toEqual({ value: { filled: true }, ids: [nameless.id] });
  const named = { title: shown.title, authors: ['Etienne Casanova', 'R. Michael Alvarez'], year: 2026 };
  expect(await library.annotations.toArray()).toEqual([{ ...row, ...named }]);
  expect(await library.papers.toArray()).toEqual([{ ...shown, version: 2, aliases: [] }]);
  expect(await library.edits.toArray()).toEqual(edits);
  expect(search(await loadIndex(library), parseQuery('annotators adapt'))).toEqual([nameless.id]);
});

it.each(['PDF', 'BibTeX', '10.1000/other', '[arXiv]', 'Muster et al. 2026', '(Oral Presentation)'])(
  'a paper that was kept under the label %s gets the title of the page',
  async (title) => {
    const library = testLibrary();
    await edit(library, { ...nameless, title }, { kind: 'addTag', tag: 'read' });
    expect(await writeFilled(library, shown)).toMatchObject({ value: { filled: true } });
    expect(await library.annotations.toArray()).toMatchObject([{ title: shown.title, tags: ['read'] }]);
    expect(await library.papers.toArray()).toMatchObject([{ title: shown.title }]);
    const again = await writeFilled(library, { ...shown, title: 'Another title of it' });
    expect(again).toEqual({ value: { filled: false }, ids: [] });
  },
);

it('a label takes no title away', async () => {
  const library = testLibrary();
  await edit(library, shown, { kind: 'addTag', tag: 'read' });
  await edit(library, { ...shown, title: 'PDF' }, { kind: 'addTag', tag: 'again' });
  expect(await library.annotations.toArray()).toMatchObject([{ title: shown.title }]);
  expect(await library.papers.toArray()).toMatchObject([{ title: shown.title }]);
});

it('is found by another of its names', async () => {
  const library = testLibrary();
  await edit(library, { ...nameless, aliases: [paperId('openreview:abcdefghij')] }, { kind: 'setStar', star: true });
  await writeFilled(library, { ...shown, id: paperId('openreview:abcdefghij') });
  expect(await library.annotations.toArray()).toMatchObject([{ id: nameless.id, title: shown.title }]);
  expect(await library.papers.toArray()).toMatchObject([{ id: nameless.id, aliases: ['openreview:abcdefghij'] }]);
});

describe('changes nothing', () => {
  it.each([
    ['of a paper that has a title', testPaper('arxiv:2606.00467', { title: 'Mine', authors: [] }), shown],
    ['where the page shows no title', nameless, { ...shown, title: ' ' }],
    ['of another paper', nameless, { ...shown, id: paperId('arxiv:2606.00468') }],
    [
      'of a paper that only an alias names',
      nameless,
      { ...shown, id: paperId('doi:10.1000/other'), aliases: [nameless.id] },
    ],
  ])('%s', async (_, kept, seen) => {
    const library = testLibrary();
    await edit(library, kept, { kind: 'addTag', tag: 'read' });
    const before = await dump(library);
    expect(await writeFilled(library, seen)).toEqual({ value: { filled: false }, ids: [] });
    expect(await dump(library)).toEqual(before);
  });

  it('of a paper in the bin', async () => {
    const library = testLibrary();
    await edit(library, nameless, { kind: 'addTag', tag: 'read' });
    await edit(library, nameless, { kind: 'delete' });
    const before = await dump(library);
    await writeFilled(library, shown);
    expect(await dump(library)).toEqual(before);
  });

  it('the second time', async () => {
    const library = testLibrary();
    await edit(library, nameless, { kind: 'addTag', tag: 'read' });
    await writeFilled(library, shown);
    const before = await dump(library);
    expect(await writeFilled(library, { ...shown, title: 'Another' })).toMatchObject({ value: { filled: false } });
    expect(await dump(library)).toEqual(before);
  });
});

describe('what is taken back after it is exactly what it was', () => {
  it('an import', async () => {
    const library = testLibrary();
    const source = testLibrary();
    await edit(source, nameless, { kind: 'addTag', tag: 'brought' });
    const [annotation] = await source.annotations.toArray();
    const { shown: _shown, chunk: _chunk, titleKey: _titleKey, ...entry } = annotation ?? expect.fail();
    const batch = opId();
    await writeImportPage(library, { op: opId(), batch, entries: [{ annotation: entry }] }, tick());
    await writeFilled(library, shown);
    expect(await library.annotations.toArray()).toMatchObject([{ title: shown.title }]);
    await undoBatch(library, batch);
    expect(await library.annotations.count()).toBe(0);
    expect(await library.papers.count()).toBe(0);
  });

  it('a link', async () => {
    const library = testLibrary();
    const review = testPaper('openreview:abcdefghij', { title: '', authors: [] });
    await edit(library, nameless, { kind: 'addTag', tag: 'one' });
    await edit(library, review, { kind: 'addTag', tag: 'other' });
    const before = await library.annotations.toArray();
    await writeSamePapers(library, [[nameless.id, review.id]], tick());
    await writeFilled(library, shown);
    const { link } = await getRelated(library, nameless);
    await writeUnlink(library, { link: link?.stamp ?? expect.fail(), paper: nameless.id });
    expect(await library.annotations.toArray()).toEqual(before);
  });
});
