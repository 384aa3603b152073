import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { getRelated } from '../../src/store/related.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

afterEach(() => void vi.restoreAllMocks());

/** Counts the rows that are read of each table from now on, whichever way: by key, by index, or one after the other. */
function countReads(): Map<string, number> {
  const read = new Map<string, number>();
  const count = (request: IDBRequest, table: string): void =>
    request.addEventListener('success', () => {
      const { result } = request;
      const rows = Array.isArray(result) ? result.length : Number(result !== undefined && result !== null);
      read.set(table, (read.get(table) ?? 0) + rows);
    });
  const tableOf = (from: unknown): string =>
    (from instanceof IDBIndex ? from.objectStore : (from as IDBObjectStore)).name;
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of ['get', 'getAll', 'openCursor'] as const) {
      const real = prototype[method] as (...parts: unknown[]) => IDBRequest;
      vi.spyOn(prototype, method).mockImplementation(function (this: unknown, ...parts: unknown[]) {
        const request = real.apply(this, parts);
        count(request, tableOf(this));
        return request as never;
      });
    }
  }
  return read;
}

const title = (at: number): string => `A title that is long enough to tell number ${at} apart`;
const paper = (at: number) => testPaper(`arxiv:2606.${10_000 + at}`, { title: title(at) });

it('the paper with the same title is found by its index: of 400 rows three are read, and no search line', async () => {
  const library = testLibrary();
  const entries = Array.from({ length: 400 }, (_, at) => {
    const { authors: _authors, ...facts } = paper(at);
    const said = { authors: ['A. Author'], tags: ['all'], note: '', star: false, sites: [], created: 5, updated: 5 };
    return { annotation: { ...facts, ...said, stamps: { tags: [] } } };
  });
  await writeImportPage(library, { op: opId(), batch: opId(), entries }, tick());
  const mine = testPaper('pmid:31452104', { title: title(17).toUpperCase() });
  await edit(library, mine, { kind: 'setStar', star: true });
  const read = countReads();
  expect(await getRelated(library, mine)).toMatchObject({ twin: paper(17).id });
  expect(read.get('search')).toBeUndefined();
  // The paper itself by its id, and the two rows that have the title by the index.
  expect(read.get('annotations')).toBe(3);
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
