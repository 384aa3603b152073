import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows } from '../../src/store/find-rows.ts';
import { getAnnotations, getDraft, libraryEntries, tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { dropDraft, putDraft } from '../../src/store/write/draft.ts';
import { dump, edit, paperId, testLibrary, testPaper } from './test-library.ts';

const arxiv = (number: number): string => `arxiv:2606.${String(number).padStart(5, '0')}`;
const doi = (number: number): string => `doi:10.1145/${number}`;

/** Papers 0 to 19: an even one is kept under its arXiv id with its DOI as alias, an odd one under its DOI alone. */
async function twenty(): Promise<Library> {
  const library = testLibrary();
  for (let at = 0; at < 20; at += 1) {
    const paper = at % 2 === 0 ? testPaper(arxiv(at), { aliases: [doi(at)] }) : testPaper(doi(at));
    await edit(library, paper, { kind: 'setStar', star: true });
  }
  return library;
}

describe('rows', () => {
  it('are found by id or alias, each once, whether few are asked for or thousands', async () => {
    const library = await twenty();
    const all = Array.from({ length: 40 }, (_, at) => at);
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), fc.subarray(all), fc.boolean(), async (arxivs, dois, many) => {
        // Ids that nobody has, between and around those of the library.
        const others = many ? Array.from({ length: 1_500 }, (_, at) => arxiv(100 + at)) : [];
        const ids = [...arxivs.map(arxiv), ...dois.map(doi), ...others].map(paperId);
        const found = (await findRows(library, ids)).map(({ id }) => id);
        const expected = all
          .slice(0, 20)
          .filter((at) => dois.includes(at) || (at % 2 === 0 && arxivs.includes(at)))
          .map((at) => (at % 2 === 0 ? arxiv(at) : doi(at)));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 80 },
    );
  });

  it('that say nothing, or lie in the bin, are no annotations', async () => {
    const library = await twenty();
    await edit(library, testPaper(arxiv(0)), { kind: 'setStar', star: false });
    await edit(library, testPaper(arxiv(2)), { kind: 'delete' });
    const ids = [arxiv(0), doi(0), arxiv(2), doi(2), doi(4), arxiv(4)].map(paperId);
    expect((await getAnnotations(library, ids)).map(({ id }) => id)).toEqual([arxiv(4)]);
  });
});

describe('the library for a file', () => {
  const collect = async (library: Library, ids?: string[]): Promise<string[]> => {
    const found = [];
    for await (const { annotation, paper } of libraryEntries(library, ids?.map(paperId))) {
      expect(paper?.id).toBe(annotation.id);
      found.push(annotation.id);
    }
    return found;
  };

  it('is every paper that says something, with its facts', async () => {
    const library = await twenty();
    await edit(library, testPaper(arxiv(2)), { kind: 'delete' });
    expect(await collect(library)).toHaveLength(19);
  });

  it('is what was asked for, in that order, each once, by whichever name', async () => {
    const library = await twenty();
    expect(await collect(library, [doi(3), arxiv(4), arxiv(39), doi(0), doi(4)])).toEqual([doi(3), arxiv(4), arxiv(0)]);
  });
});

it('tags come most used first, of equals the one used last', async () => {
  const library = testLibrary();
  for (const [number, tag] of [
    [1, 'once'],
    [1, 'twice'],
    [2, 'Twice'],
    [2, 'later'],
  ] as const)
    await edit(library, testPaper(arxiv(number)), { kind: 'addTag', tag });
  expect((await tagUses(library)).map(({ tag, count }) => [tag, count])).toEqual([
    ['twice', 2],
    ['later', 1],
    ['once', 1],
  ]);
});

describe('a draft', () => {
  const [weak, strong] = [paperId(doi(1)), paperId(arxiv(1))];
  const typed = (id: typeof weak, note: string, at: number) => ({ id, note, base: '', tag: '', at });

  it('is found under every name of its paper, the one typed last', async () => {
    const library = testLibrary();
    await putDraft(library, typed(weak, 'first', 1));
    expect(await getDraft(library, strong)).toBeNull();
    await edit(library, testPaper(strong, { aliases: [weak] }), { kind: 'setStar', star: true });
    expect(await getDraft(library, strong)).toMatchObject({ note: 'first' });
    await putDraft(library, typed(strong, 'second', 2));
    expect(await getDraft(library, weak)).toMatchObject({ note: 'second' });
    await dropDraft(library, weak);
    expect((await dump(library))['drafts']).toEqual([]);
  });

  it('that arrives late does not replace a later one', async () => {
    const library = testLibrary();
    await putDraft(library, typed(weak, 'later', 2));
    await putDraft(library, typed(weak, 'earlier', 1));
    expect(await getDraft(library, weak)).toMatchObject({ note: 'later' });
  });
});
