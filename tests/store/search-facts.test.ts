import { beforeEach, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { parseQuery } from '../../src/core/query/query.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex, search, updatedIndex } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { compareDerived } from '../../src/store/write/derived/compare-derived.ts';
import { outdatedNames, rebuildDerived } from '../../src/store/write/derived/rebuild-derived.ts';
import { writeFilled } from '../../src/store/write/fill.ts';
import { writeLink } from '../../src/store/write/links/link.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { undoBatch } from './run-jobs.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const facts = {
  title: 'Counting what readers keep',
  authors: ['Ada Example', 'Ben Example', 'Cy Example', 'Dora Fourth'],
  date: '2026-04-17',
  venue: 'Journal of Examples',
  organisation: 'Example Lab',
  upvotes: 51,
  comments: 2,
  codeUrl: 'https://github.com/example/counting',
};
const paper = testPaper('arxiv:2606.00467', facts);
const asks = [
  ...['author:fourth', 'fourth', 'venue:journal', 'org:lab', 'published:2026-04', 'upvotes>50', 'comments:2'],
  ...['authors:4', 'has:code', 'code:counting'],
];

let library: Library;
beforeEach(() => {
  library = testLibrary();
});
const tagged = (what: Paper): ReturnType<typeof edit> => edit(library, what, { kind: 'addTag', tag: 'a' });

/** Which of `asks` find `id`, and that the search lines say what the records say. */
async function finding(id = paper.id, more = ''): Promise<string[]> {
  const index = await loadIndex(library);
  expect(await compareDerived(library)).toEqual([]);
  return asks.filter((text) => search(index, parseQuery(`${text} ${more}`)).includes(id));
}

describe('a search by facts finds a paper', () => {
  it('that was edited on a page that shows them, and after each later page what that page shows', async () => {
    await tagged(testPaper(paper.id, { title: 'Counting', authors: [] }));
    expect(await finding()).toEqual([]);
    await edit(library, paper, { kind: 'setStar', star: true });
    expect(await finding()).toEqual(asks);
    await edit(library, { ...paper, upvotes: 12 }, { kind: 'setStar', star: false });
    expect(await finding()).toEqual(asks.filter((text) => text !== 'upvotes>50'));
  });

  it('in the bin as outside of it', async () => {
    await tagged(paper);
    await edit(library, paper, { kind: 'delete' });
    expect(await finding()).toEqual([]);
    expect(await finding(paper.id, 'in:bin')).toEqual(asks);
  });

  it('of a file, until the import is taken back', async () => {
    const { aliases: _, ...shown } = paper;
    const said = {
      tags: ['a'],
      note: 'from a file',
      star: false,
      sites: [],
      created: 5,
      updated: 5,
      stamps: { tags: [] },
    };
    const annotation = { id: paper.id, aliases: [], title: shown.title, authors: shown.authors.slice(0, 3), ...said };
    await tagged(testPaper(paper.id, { authors: ['Ada Example'] }));
    const batch = opId();
    await writeImportPage(library, { op: opId(), batch, entries: [{ annotation, paper }] }, tick());
    expect(await finding()).toEqual(asks);
    await undoBatch(library, batch);
    expect(await finding()).toEqual([]);
  });

  it('that had no title when it was annotated', async () => {
    await tagged(testPaper(paper.id, { title: '', authors: [] }));
    await writeFilled(library, paper);
    expect(await finding()).toEqual(asks);
  });

  it('that was linked to another one, and each by its own again after that was taken back', async () => {
    const other = testPaper('pmid:31452104', { authors: [], organisation: facts.organisation });
    await tagged(paper);
    await tagged(other);
    await writeLink(library, { paper: paper.id, other: other.id }, tick());
    expect(await finding()).toEqual(asks);
    const [link] = await library.links.toArray();
    await writeUnlink(library, { link: link?.stamp ?? expect.fail(), paper: paper.id });
    expect(await finding()).toEqual(asks);
    expect(await finding(other.id)).toEqual(['org:lab']);
  });

  it('that changed since the index was read', async () => {
    await tagged(testPaper(paper.id, { authors: [] }));
    const before = await loadIndex(library);
    const { ids } = await edit(library, paper, { kind: 'setStar', star: true });
    expect(await updatedIndex(library, before, ids)).toEqual(await loadIndex(library));
    const { ids: binned } = await edit(library, paper, { kind: 'delete' });
    expect(await updatedIndex(library, before, binned)).toEqual(await loadIndex(library));
  });

  it('whose line an earlier version wrote, once the lines are made anew', async () => {
    await tagged(paper);
    const { lines = '' } = (await library.search.get(0)) ?? {};
    const earlier = [...lines.split('\t').slice(0, 7), '2'].join('\t').replace(', dora fourth', '');
    await library.search.put({ chunk: 0, lines: earlier });
    await library.derivedVersions.put({ name: 'search lines', version: 2 });
    const found = async (text: string) => search(await loadIndex(library), parseQuery(text));
    expect([await found('tag:a counting'), await found('upvotes>50')]).toEqual([[paper.id], []]);
    expect(await outdatedNames(library)).toEqual(['search lines']);
    await rebuildDerived(library, ['search lines']);
    expect(await finding()).toEqual(asks);
  });
});
