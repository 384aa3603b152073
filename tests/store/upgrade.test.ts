import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { parseOpId } from '../../src/core/edit.ts';
import { parseQuery } from '../../src/core/query/query.ts';
import { derivedNames } from '../../src/store/derived-versions.ts';
import { countAnnotations, countBinned, getDraft } from '../../src/store/read.ts';
import { getRelated } from '../../src/store/related.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { emptyBin } from '../../src/store/write/bin/empty-bin.ts';
import { compareDerived } from '../../src/store/write/derived/compare-derived.ts';
import { outdatedNames, rebuildDerived } from '../../src/store/write/derived/rebuild-derived.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { batch, type EarlierLibrary, earlierLibraries } from './earlier-versions.ts';
import { undoBatch } from './run-jobs.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const [noted, binned, starred] = ['arxiv:2606.00467', 'arxiv:2606.00468', 'arxiv:2606.00469'].map(paperId) as [
  ReturnType<typeof paperId>,
  ReturnType<typeof paperId>,
  ReturnType<typeof paperId>,
];
const current = testLibrary();

/** Puts the library of an earlier version on a disk, and opens it with this one. */
async function upgraded({ version, stores, rows }: EarlierLibrary): Promise<Library> {
  const disk = new IDBFactory();
  const older = new Dexie('test', { indexedDB: disk, IDBKeyRange });
  older.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await older.table(table).bulkAdd(all);
  older.close();
  const library = testLibrary(disk);
  await library.open();
  return library;
}

/** `value` with each line of authors in it as the names that it is made of. */
function withNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNames);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) =>
    name === 'authors' && typeof inner === 'string'
      ? [name, inner === '' ? [] : inner.split(', ')]
      : [name, withNames(inner)],
  );
  return Object.fromEntries(fields);
}

it('there is a library of every version before this one', () => {
  const versions = Array.from({ length: current.verno - 1 }, (_, at) => at + 1);
  expect(earlierLibraries.map(({ version }) => version)).toEqual(versions);
});

describe.each(earlierLibraries.map((earlier) => [earlier.version, earlier] as const))(
  'a library of version %i',
  (_, earlier) => {
    it('holds every row that it held, and every table of this version', async () => {
      const library = await upgraded(earlier);
      expect(library.verno).toBe(current.verno);
      expect(library.tables.map(({ name }) => name).toSorted()).toEqual(
        current.tables.map(({ name }) => name).toSorted(),
      );
      const kept = await dump(library);
      for (const [old, rows] of Object.entries(earlier.rows)) {
        // Imports were the first batches.
        const table = old === 'imported' ? 'batchChanges' : old;
        expect([table, kept[table]]).toEqual([table, expect.arrayContaining(rows.map(withNames))]);
        expect([table, kept[table]?.length]).toEqual([table, rows.length]);
      }
    });

    it('is searched as before, and after a rebuilding its derived data is whole', async () => {
      const library = await upgraded(earlier);
      const found = (text: string) => loadIndex(library).then((index) => search(index, parseQuery(text)));
      expect(await found('thought')).toEqual([noted]);
      const outdated = await outdatedNames(library);
      expect(outdated).toEqual(expect.arrayContaining(['row fields', 'search lines']));
      await rebuildDerived(library, outdated);
      expect(await outdatedNames(library)).toEqual([]);
      expect(await compareDerived(library)).toEqual([]);
      expect(await found('thought')).toEqual([noted]);
      expect(await countAnnotations(library)).toBe(3);
      expect(await getDraft(library, noted)).toMatchObject({ note: 'A thought. And' });
      const twin = testPaper('pmid:31452104', { title: 'What Annotators Agree on – When They Agree' });
      expect(await getRelated(library, twin)).toMatchObject({ twin: noted });
      // The rows say already what a library of this version says, so that a rebuilding of everything changes nothing.
      const { derivedVersions: _versions, ...before } = await dump(library);
      await rebuildDerived(library, derivedNames);
      expect(await dump(library)).toMatchObject(before);
    });

    it('is edited, and what was done in it is taken back: edits one by one, and the import', async () => {
      const library = await upgraded(earlier);
      await edit(library, testPaper(noted), { kind: 'setStatus', status: 'read' });
      const undo = async () =>
        (await writeUndo(library, { op: opId(), ids: [noted], since: 0, mayUndo: () => true }, tick())).value?.edit
          .kind;
      expect([await undo(), await undo(), await undo(), await undo()]).toEqual([
        'setStatus',
        'setNote',
        'addTag',
        undefined,
      ]);
      expect(await library.annotations.get(noted)).toMatchObject({ note: '', tags: [] });
      expect(await undoBatch(library, parseOpId(batch) ?? expect.fail())).toBe(2);
      expect(await library.annotations.toCollection().primaryKeys()).toEqual([noted, binned, starred].toSorted());
      expect(await library.annotations.get(starred)).toMatchObject({ tags: [], star: true });
      expect(JSON.stringify(await dump(library))).not.toContain('NaN');
    });

    it('shows what lies in its bin, and deletes it for good in its time', async () => {
      const library = await upgraded(earlier);
      expect(await countBinned(library)).toBe(1);
      expect(search(await loadIndex(library), parseQuery('secret in:bin'))).toEqual([binned]);
      const now = tick();
      for (const days of [24, 31]) await emptyBin(library, now + days * 86_400_000);
      expect(JSON.stringify(await dump(library))).not.toMatch(/secret|2606.00468/);
      expect(await library.annotations.count()).toBe(3);
    });
  },
);
