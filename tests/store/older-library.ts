import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { earlierLibraries } from './earlier-versions.ts';

/**
 * A disk with a library of an earlier version that holds `rows` of today; rows of tables that it did not have are left out. What
 * batches did was kept in the table `imported` at first.
 */
export async function olderLibrary(version: number, rows: Record<string, unknown[]>): Promise<IDBFactory> {
  const earlier = earlierLibraries.find((one) => one.version === version);
  if (earlier === undefined) throw new Error(`There is no earlier version ${version}.`);
  const disk = new IDBFactory();
  const older = new Dexie('test', { indexedDB: disk, IDBKeyRange });
  older.version(version).stores(earlier.stores);
  for (const { name } of older.tables) {
    // Imports were the first batches.
    const all = name === 'imported' ? rows.batchChanges : rows[name];
    await older.table(name).bulkAdd(all ?? []);
  }
  older.close();
  return disk;
}
