import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BulkEdit } from '../../src/core/bulk-edit.ts';
import { type OpId, partOpId } from '../../src/core/edit.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { readJobs } from '../../src/store/jobs.ts';
import { libraryEntries, tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeUndoPage } from '../../src/store/write/batches/undo-page.ts';
import { compareDerived } from '../../src/store/write/derived/compare-derived.ts';
import { beginEdit } from '../../src/store/write/jobs/begin-edit.ts';
import { beginImport, keepImportPage } from '../../src/store/write/jobs/begin-import.ts';
import { beginRebuild } from '../../src/store/write/jobs/begin-rebuild.ts';
import { beginUndo, undoJobOf } from '../../src/store/write/jobs/begin-undo.ts';
import { cancelAbandonedImports } from '../../src/store/write/jobs/cancel-abandoned.ts';
import { writeNextPage } from '../../src/store/write/jobs/next-page.ts';
import { cancelJob, failJob, resumeJob, stopJob } from '../../src/store/write/jobs/steer-job.ts';
import { writeLink } from '../../src/store/write/links/link.ts';
import { jobOf, runPages, sendFile, undoBatch } from './run-jobs.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const paperAt = (at: number) => testPaper(`arxiv:2606.${10_000 + at}`);
const entryAt = (at: number, note = `note ${at}`): LibraryEntry => {
  const facts = paperAt(at);
  const said = { tags: ['brought'], note, star: false, sites: [], created: 5, updated: 5 };
  return { annotation: { ...facts, ...said, stamps: { tags: [] } }, paper: paperAt(at) };
};
const entriesOf = (count: number): LibraryEntry[] => Array.from({ length: count }, (_, at) => entryAt(at));
const idsOf = (count: number) => Array.from({ length: count }, (_, at) => paperAt(at).id);

/** What a user could tell the library by. */
async function seen(library: Library): Promise<unknown> {
  const entries = [];
  for await (const each of libraryEntries(library)) entries.push(each);
  const { annotations, papers, drafts } = await dump(library);
  const rows = (annotations as Array<{ id: string }>).map((row) => ({ ...row, chunk: undefined }));
  const counts = (await tagUses(library)).map(({ tag, count }) => [tag, count]);
  return { entries, rows, papers, drafts, counts: counts.toSorted() };
}

/** As if the worker had been ended between two steps: nothing is left but the disk. */
function nextLife(library: Library & { disk: IDBFactory }): Library & { disk: IDBFactory } {
  library.close();
  return testLibrary(library.disk);
}

/** As if the worker had been ended in the middle of a page: its transaction never completes. */
async function dieInAPage(library: Library & { disk: IDBFactory }): Promise<Library & { disk: IDBFactory }> {
  const before = await dump(library);
  const ending = new Error('The worker is gone.');
  const dying = () => {
    throw ending;
  };
  // The last thing that a page writes.
  library.jobs.hook('updating', dying);
  await expect(writeNextPage(library, tick())).rejects.toMatchObject({ message: expect.stringContaining('gone') });
  library.jobs.hook('updating').unsubscribe(dying);
  expect(await dump(library)).toEqual(before);
  return nextLife(library);
}

it('a batch of 2 000 papers whose worker is ended in its middle, and in the middle of its undo, is taken back whole', async () => {
  let library = testLibrary();
  for (const at of [0, 1_500, 1_999]) await edit(library, paperAt(at), { kind: 'setNote', note: 'Mine.', base: '' });
  const before = await seen(library);
  const batch = await sendFile(library, entriesOf(2_000));
  library = nextLife(library);
  expect(await runPages(library, 7)).toBe(7);
  library = await dieInAPage(library);
  expect(await jobOf(library, batch)).toMatchObject({ state: 'running', done: 700, changed: 700, total: 2_000 });
  expect(await runPages(library)).toBe(13);
  expect(await jobOf(library, batch)).toMatchObject({ state: 'done', done: 2_000, changed: 2_000 });
  expect(await library.annotations.count()).toBe(2_000);
  expect(await library.jobPages.count()).toBe(0);

  await beginUndo(library, batch, tick());
  expect(await runPages(library, 9)).toBe(9);
  library = await dieInAPage(library);
  await edit(library, paperAt(40), { kind: 'addTag', tag: 'later' });
  await edit(library, paperAt(1_900), { kind: 'addTag', tag: 'later' });
  await runPages(library);
  expect(await jobOf(library, undoJobOf(batch))).toMatchObject({ state: 'done', done: 2_000, total: 2_000 });
  for (const at of [40, 1_900])
    expect(await library.annotations.get(paperAt(at).id)).toMatchObject({ tags: ['later'], note: '' });
  for (const at of [40, 1_900]) await edit(library, paperAt(at), { kind: 'removeTag', tag: 'later' });
  expect(await compareDerived(library)).toEqual([]);
  await library.annotations.bulkDelete([paperAt(40).id, paperAt(1_900).id]);
  await library.papers.bulkDelete([paperAt(40).id, paperAt(1_900).id]);
  expect(await seen(library)).toEqual(before);
});

describe('an edit of many papers', () => {
  const addTag: BulkEdit = { kind: 'addTag', tag: 'Many' };

  async function begun(what: BulkEdit, count = 250): Promise<{ library: Library & { disk: IDBFactory }; batch: OpId }> {
    const library = testLibrary();
    for (let at = 0; at < 5; at += 1) await edit(library, paperAt(at), { kind: 'addTag', tag: 'mine' });
    await edit(library, paperAt(5), { kind: 'addTag', tag: 'many' });
    const batch = opId();
    await beginEdit(library, { batch, ids: idsOf(count), edit: what }, tick());
    return { library, batch };
  }

  it('changes the papers of the library that it names, each once, and is taken back as one', async () => {
    const { library, batch } = await begun(addTag);
    const before = await seen(library);
    await beginEdit(library, { batch, ids: idsOf(250), edit: addTag }, tick());
    expect(await runPages(library)).toBe(3);
    expect(await jobOf(library, batch)).toMatchObject({
      kind: 'edit',
      state: 'done',
      done: 250,
      total: 250,
      changed: 5,
    });
    expect(await library.annotations.get(paperAt(2).id)).toMatchObject({ tags: ['mine', 'Many'] });
    expect(await library.annotations.count()).toBe(6);
    expect(await tagUses(library)).toMatchObject([
      { tag: 'many', count: 6 },
      { tag: 'mine', count: 5 },
    ]);
    expect(await undoBatch(library, batch)).toBe(5);
    expect(await seen(library)).toEqual(before);
  });

  it('renames a tag in every paper and in the list of tags, and gives it its old name back', async () => {
    const { library, batch } = await begun({ kind: 'renameTag', from: 'mine', to: 'Mine/own' });
    const before = await seen(library);
    await runPages(library);
    expect((await tagUses(library)).map(({ tag, count }) => [tag, count])).toEqual([
      ['Mine/own', 5],
      ['many', 1],
    ]);
    expect(await undoBatch(library, batch)).toBe(5);
    expect(await seen(library)).toEqual(before);
    const again = opId();
    await beginEdit(
      library,
      { batch: again, ids: idsOf(9), edit: { kind: 'renameTag', from: 'mine', to: 'MINE' } },
      tick(),
    );
    await runPages(library);
    expect((await tagUses(library)).map(({ tag }) => tag)).toEqual(['MINE', 'many']);
    await undoBatch(library, again);
    expect((await tagUses(library)).map(({ tag }) => tag)).toEqual(['mine', 'many']);
  });

  it('that names no paper is done at once', async () => {
    const { library, batch } = await begun(addTag, 0);
    await runPages(library);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'done', done: 0 });
  });
});

describe('an import', () => {
  it('runs once all of its pages are kept; a page that is sent again is kept once, one that is left out is missed', async () => {
    const library = testLibrary();
    const batch = opId();
    const page = (at: number, isLast: boolean) =>
      keepImportPage(library, { batch, page: at, entries: [entryAt(at)], isLast });
    expect(await page(0, false)).toBe(false);
    const request = { batch, file: 'a.json', putBack: false, total: 3 };
    await beginImport(library, request, tick());
    expect(await page(0, false)).toBe(true);
    expect(await page(0, false)).toBe(true);
    expect(await page(2, true)).toBe(false);
    expect(await page(1, false)).toBe(true);
    expect(await runPages(library)).toBe(0);
    await beginImport(library, request, tick());
    expect(await page(2, true)).toBe(true);
    expect(await runPages(library)).toBe(3);
    expect(await page(2, true)).toBe(true);
    expect(await runPages(library)).toBe(0);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'done', done: 3, changed: 3, file: 'a.json' });
  });

  it('that was taken back in its middle writes no further page', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(300));
    await runPages(library, 1);
    expect(await undoBatch(library, batch)).toBe(100);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'cancelled', done: 100 });
    expect([await library.annotations.count(), await library.jobPages.count()]).toEqual([0, 0]);
    await resumeJob(library, batch);
    expect(await runPages(library)).toBe(0);
  });

  it('whose pages never all came is cancelled after a day, and by no clock that is behind', async () => {
    const library = testLibrary();
    const [batch, now] = [opId(), tick()];
    await beginImport(library, { batch, file: 'a.json', putBack: false, total: 9 }, now);
    await keepImportPage(library, { batch, page: 0, entries: [entryAt(0)], isLast: false });
    for (const later of [-400, 0.5]) await cancelAbandonedImports(library, now + later * 86_400_000);
    expect(await library.jobPages.count()).toBe(1);
    await cancelAbandonedImports(library, now + 1.5 * 86_400_000);
    expect(await library.jobPages.count()).toBe(0);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'cancelled' });
  });
});

describe('a job', () => {
  it('is stopped, fails and goes on under the same op-ids; cancelled it is over', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(300));
    await runPages(library, 1);
    await stopJob(library, batch);
    expect(await runPages(library)).toBe(0);
    await resumeJob(library, batch);
    await runPages(library, 1);
    await failJob(library, batch, 'full');
    expect(await jobOf(library, batch)).toMatchObject({ state: 'failed', error: 'full', done: 200 });
    expect(await runPages(library)).toBe(0);
    await resumeJob(library, batch);
    expect(await jobOf(library, batch)).not.toHaveProperty('error');
    await runPages(library);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'done', done: 300, changed: 300 });
    const ops = [0, 1, 2].map((page) => partOpId(batch, page));
    expect((await library.edits.bulkGet(ops)).map((row) => row?.what)).toEqual(['batch', 'batch', 'batch']);

    const other = await sendFile(library, [entryAt(500)]);
    await cancelJob(library, other, tick());
    for (const steer of [stopJob, resumeJob]) await steer(library, other);
    expect(await runPages(library)).toBe(0);
    expect(await jobOf(library, other)).toMatchObject({ state: 'cancelled', ended: expect.any(Number) });
    expect(await library.jobPages.count()).toBe(0);
    expect((await readJobs(library)).map(({ id }) => id)).toEqual([other, batch]);
  });

  it('whose page was written already counts it and does not write it again', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(200));
    const [job, pages] = [await jobOf(library, batch), await library.jobPages.toArray()];
    await runPages(library, 1);
    const after = await seen(library);
    // As a copy of the library would have it that was made before the page.
    await Promise.all([library.jobs.put(job), library.jobPages.bulkPut(pages)]);
    await runPages(library, 1);
    expect(await seen(library)).toEqual(after);
    expect(await jobOf(library, batch)).toMatchObject({ page: 1, done: 100, changed: 100 });
  });

  it('of derived data waits for what the user asked for, and runs once for each update', async () => {
    const library = testLibrary();
    for (let at = 0; at < 3; at += 1) await edit(library, paperAt(at), { kind: 'addTag', tag: 'x' });
    await beginRebuild(library, tick());
    expect(await library.jobs.count()).toBe(0);
    await library.derivedVersions.clear();
    await library.search.update(0, { lines: '' });
    await beginRebuild(library, tick());
    await beginRebuild(library, tick());
    expect(await library.jobs.toArray()).toMatchObject([{ kind: 'rebuild', state: 'running', done: 0 }]);
    await sendFile(library, [entryAt(7)]);
    const kinds = [];
    for (;;) {
      const { value } = await writeNextPage(library, tick());
      if (value === undefined) break;
      kinds.push(value.kind);
    }
    expect(kinds).toEqual(['import', ...kinds.slice(1).fill('rebuild')]);
    const job = (await library.jobs.toArray()).find(({ kind }) => kind === 'rebuild');
    expect(job).toMatchObject({ state: 'done', names: [] });
    expect(await compareDerived(library)).toEqual([]);
    await beginRebuild(library, tick());
    expect(await runPages(library)).toBe(0);
  });
});

describe('taking a batch back', () => {
  it('a page that is asked for again changes nothing', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(150));
    await runPages(library);
    const page = { op: opId(), batch, after: null };
    const first = await writeUndoPage(library, page, tick());
    const before = await dump(library);
    expect((await writeUndoPage(library, page, tick())).value).toEqual(first.value);
    expect(await dump(library)).toEqual(before);
    await undoBatch(library, batch);
    expect(await library.annotations.count()).toBe(0);
  });

  it('takes back papers that were joined since, one after the other', async () => {
    const library = testLibrary();
    await edit(library, paperAt(9), { kind: 'addTag', tag: 'mine' });
    await edit(library, paperAt(8), { kind: 'addTag', tag: 'brought' });
    const batch = await sendFile(
      library,
      [0, 1, 2, 3].map((at) => entryAt(at, '')),
    );
    await runPages(library);
    for (const [paper, other] of [
      [0, 1],
      [1, 9],
    ] as const)
      await writeLink(library, { paper: paperAt(paper).id, other: paperAt(other).id }, tick());
    await undoBatch(library, batch);
    expect(await library.annotations.count()).toBe(2);
    expect(await library.annotations.toArray()).toEqual(
      expect.arrayContaining([expect.objectContaining({ tags: ['mine'], note: '' })]),
    );
    expect(await compareDerived(library)).toEqual([]);
  });

  it('gives back any library, wherever the worker was ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
        async (known, lives) => {
          let library = testLibrary();
          for (const at of known) await edit(library, paperAt(at), { kind: 'setNote', note: `mine ${at}`, base: '' });
          const before = await seen(library);
          const batch = opId();
          await beginImport(library, { batch, file: 'a.json', putBack: false, total: 30 }, tick());
          for (let page = 0; page < 10; page += 1) {
            const entries = [0, 1, 2].map((at) => entryAt(page * 3 + at));
            await keepImportPage(library, { batch, page, entries, isLast: page === 9 });
          }
          for (const pages of lives) {
            await runPages(library, pages);
            library = nextLife(library);
          }
          await undoBatch(library, batch);
          expect(await seen(library)).toEqual(before);
          expect(await compareDerived(library)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
