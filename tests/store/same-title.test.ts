import { expect, it } from 'vitest';
import { getRelated } from '../../src/store/related.ts';
import { writeImport } from '../../src/store/write/imports/import.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const title = (at: number): string => `A title that is long enough to tell number ${at} apart`;
const paper = (at: number) => testPaper(`arxiv:2606.${10_000 + at}`, { title: title(at) });

it('the paper with the same title is found by its index: of 400 rows two are read, and no search line', async () => {
  const library = testLibrary();
  const entries = Array.from({ length: 400 }, (_, at) => {
    const { authors: _authors, ...facts } = paper(at);
    const said = { authors: 'A. Author', tags: ['all'], note: '', star: false, sites: [], created: 5, updated: 5 };
    return { annotation: { ...facts, ...said, stamps: { tags: [] } } };
  });
  await writeImport(library, { op: opId(), batch: opId(), entries }, tick());
  const mine = testPaper('pmid:31452104', { title: title(17).toUpperCase() });
  await edit(library, mine, { kind: 'setStar', star: true });
  const read: string[] = [];
  library.annotations.hook('reading', (row) => {
    read.push(row.id);
    return row;
  });
  library.search.hook('reading', () => expect.fail('a search line was read'));
  expect(await getRelated(library, mine)).toMatchObject({ twin: paper(17).id });
  expect([...new Set(read)].toSorted()).toEqual([paper(17).id, mine.id].toSorted());
});

it('of several papers with the same title the one that was changed last is named, and none in the bin', async () => {
  const library = testLibrary();
  const [first, second, third] = ['arxiv:2606.10001', 'doi:10.1000/1', 'pmid:1'].map((id) =>
    testPaper(id, { title: title(1) }),
  );
  if (first === undefined || second === undefined || third === undefined) expect.fail();
  await edit(library, first, { kind: 'setStar', star: true });
  await edit(library, second, { kind: 'setStar', star: true });
  expect(await getRelated(library, third)).toMatchObject({ twin: second.id });
  await edit(library, first, { kind: 'addTag', tag: 'x' });
  expect(await getRelated(library, third)).toMatchObject({ twin: first.id });
  await edit(library, first, { kind: 'delete' });
  expect(await getRelated(library, third)).toMatchObject({ twin: second.id });
  await edit(library, second, { kind: 'setStar', star: false });
  expect(await getRelated(library, third)).toMatchObject({ twin: null });
});
