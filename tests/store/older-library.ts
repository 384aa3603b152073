import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

const first = {
  annotations: 'id, *aliases, [shown+id]',
  papers: 'id',
  sightings: 'id',
  edits: 'op, [undoable+stamp]',
  imported: '[batch+id]',
  drafts: 'id',
  tags: 'key',
  search: 'chunk',
  meta: 'key',
};
const second = { ...first, links: 'stamp, *names' };
const third = { ...second, switchedOff: 'key' };
const fourth = {
  ...third,
  annotations: 'id, *aliases, [shown+id], deleted',
  edits: 'op, [undoable+stamp], id, undone.id',
  imported: '[batch+id], id',
};

/** The tables as each version of the library had them. */
const tables = { 1: first, 2: second, 3: third, 4: fourth } as const;

/** The versions before the present one. */
export const olderVersions = [1, 2, 3, 4] as const;

/** A disk with a library of an earlier version that holds `rows`; rows of tables that it did not have are left out. */
export async function olderLibrary(
  version: (typeof olderVersions)[number],
  rows: Record<string, unknown[]>,
): Promise<IDBFactory> {
  const disk = new IDBFactory();
  const older = new Dexie('test', { indexedDB: disk, IDBKeyRange });
  older.version(version).stores(tables[version]);
  for (const { name } of older.tables) await older.table(name).bulkAdd(rows[name] ?? []);
  older.close();
  return disk;
}
