import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { parseQuery } from '../../src/core/query/query.ts';
import { countBinned } from '../../src/store/read.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { emptyBin } from '../../src/store/write/bin/empty-bin.ts';
import { dump, edit, testLibrary, testPaper, tick } from './test-library.ts';

/** The tables as the third version had them, which knew no way into the bin. */
const third = {
  annotations: 'id, *aliases, [shown+id]',
  papers: 'id',
  sightings: 'id',
  edits: 'op, [undoable+stamp]',
  imported: '[batch+id]',
  drafts: 'id',
  tags: 'key',
  search: 'chunk',
  meta: 'key',
  links: 'stamp, *names',
  switchedOff: 'key',
};

const [paper, other] = [testPaper('arxiv:2606.00467'), testPaper('arxiv:2606.00468')];

/** A library of the third version that holds what `rows` are. */
async function olderLibrary(rows: Record<string, unknown[]>): Promise<IDBFactory> {
  const disk = new IDBFactory();
  const older = new Dexie('test', { indexedDB: disk, IDBKeyRange });
  older.version(3).stores(third);
  for (const [table, all] of Object.entries(rows)) await older.table(table).bulkAdd(all);
  older.close();
  return disk;
}

it('a library of before the bin could be seen is whole, and what lies in its bin is seen and goes in its time', async () => {
  const source = testLibrary();
  await edit(source, other, { kind: 'setNote', note: 'stays', base: '' });
  await edit(source, paper, { kind: 'setNote', note: 'secret', base: '' });
  await edit(source, paper, { kind: 'delete' });
  const rows = await dump(source);
  const library = testLibrary(await olderLibrary(rows));
  expect(await dump(library)).toEqual(rows);
  expect(await countBinned(library)).toBe(1);
  expect(search(await loadIndex(library), parseQuery('secret in:bin'))).toEqual([paper.id]);
  const now = tick();
  for (const days of [24, 31]) await emptyBin(library, now + days * 86_400_000);
  expect(JSON.stringify(await dump(library))).not.toMatch(/secret|2606.00467/);
  expect(await library.annotations.toArray()).toMatchObject([{ id: other.id, note: 'stays' }]);
});
