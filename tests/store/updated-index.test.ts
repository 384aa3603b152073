import { expect, it } from 'vitest';
import { parseQuery } from '../../src/core/query/query.ts';
import { loadIndex, readFound, updatedIndex } from '../../src/store/search.ts';
import { edit, testLibrary, testPaper } from './test-library.ts';

it('an update reads no line of a paper that did not change', async () => {
  const library = testLibrary();
  const [paper, other] = [testPaper('arxiv:2606.00467'), testPaper('arxiv:2606.00468')];
  for (const each of [paper, other]) await edit(library, each, { kind: 'setStar', star: true });
  const index = await loadIndex(library);
  const { ids } = await edit(library, paper, { kind: 'addTag', tag: 'rl' });
  await library.search.clear();
  await library.annotations.delete(other.id);
  const updated = await updatedIndex(library, index, ids);
  expect(updated.lines.map(({ id }) => id)).toEqual([paper.id, other.id]);
  expect(updated.lines[0]?.tags).toContain('rl');
  expect(updated.lines[1]).toBe(index.lines.find(({ id }) => id === other.id));
});

it('the annotations found are those of the index, and at most as many as are asked for', async () => {
  const library = testLibrary();
  const papers = ['arxiv:2606.00467', 'arxiv:2606.00468', 'arxiv:2606.00469'].map((id) => testPaper(id));
  for (const each of papers) await edit(library, each, { kind: 'setStar', star: true });
  const [first, second, third] = papers.map(({ id }) => id);
  const index = await loadIndex(library);
  const found = await readFound(library, index, parseQuery('is:star'), 2);
  expect(found.ids).toEqual([third, second, first]);
  expect(found.annotations.map(({ id }) => id)).toEqual([third, second]);
  // A paper that went to the bin since the index was read is not shown.
  await edit(library, papers[2] ?? expect.fail(), { kind: 'delete' });
  expect((await readFound(library, index, parseQuery('is:star'), 2)).annotations.map(({ id }) => id)).toEqual([second]);
  const now = await readFound(library, await loadIndex(library), parseQuery('is:star'), 2);
  expect(now).toMatchObject({ ids: [second, first], alsoInBin: 1, inBin: false });
  const binned = await readFound(library, await loadIndex(library), parseQuery('is:star in:bin'), 2);
  expect(binned).toMatchObject({ ids: [third], alsoInBin: 0, inBin: true, annotations: [{ id: third }] });
});
