import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJobRunner, startJobs } from '../../src/background/run-jobs.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { Library } from '../../src/store/schema.ts';
import { beginEdit } from '../../src/store/write/jobs/begin-edit.ts';
import { resumeJob } from '../../src/store/write/jobs/steer-job.ts';
import { jobOf, runPages, sendFile } from '../store/run-jobs.ts';
import { edit, opId, testLibrary, testPaper, tick } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const entryAt = (at: number): LibraryEntry => {
  const facts = testPaper(`arxiv:2606.${10_000 + at}`);
  const said = { tags: ['brought'], note: '', star: false, sites: [], created: 5, updated: 5 };
  return { annotation: { ...facts, ...said, stamps: { tags: [] } } };
};
const entriesOf = (count: number): LibraryEntry[] => Array.from({ length: count }, (_, at) => entryAt(at));

function runner(library: Library) {
  const changed: string[][] = [];
  const jobsChanged = vi.fn();
  const runJobs = createJobRunner({ library, now: tick, changed: (ids) => changed.push(ids), jobsChanged });
  return { changed, jobsChanged, runJobs, world: { library, now: tick, runJobs } };
}

beforeEach(() => fakeBrowser.alarmsSet.clear());
afterEach(() => void vi.restoreAllMocks());

describe('a worker', () => {
  it('runs a job to its end, tells of each page, and lets no alarm ring afterwards', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(250));
    const { changed, jobsChanged, runJobs } = runner(library);
    await Promise.all([runJobs(), runJobs()]);
    expect(jobsChanged.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(await jobOf(library, batch)).toMatchObject({ state: 'done', changed: 250 });
    expect(changed.map((ids) => ids.length).filter(Boolean)).toEqual([100, 100, 50]);
    expect(fakeBrowser.alarmsSet.has('jobs')).toBe(false);
  });

  it('that dies leaves an alarm, and the next worker goes on', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(250));
    const dying = createJobRunner({
      library,
      now: tick,
      changed: () => {
        throw new Error('The worker is gone.');
      },
      jobsChanged: () => {},
    });
    await expect(dying()).rejects.toThrow('gone');
    expect(await jobOf(library, batch)).toMatchObject({ state: 'running', done: 100 });
    expect(fakeBrowser.alarmsSet.get('jobs')).toMatchObject({ periodInMinutes: 0.5 });
    library.close();
    const next = testLibrary(library.disk);
    await startJobs(runner(next).world);
    expect(await jobOf(next, batch)).toMatchObject({ state: 'done', changed: 250 });
    expect(await next.annotations.count()).toBe(250);
  });

  it('makes derived data of an earlier version anew, once', async () => {
    const library = testLibrary();
    await edit(library, testPaper('arxiv:2606.00467'), { kind: 'setStar', star: true });
    const { world } = runner(library);
    await startJobs(world);
    expect(await library.jobs.count()).toBe(0);
    await library.derivedVersions.clear();
    await startJobs(world);
    expect(await library.jobs.toArray()).toMatchObject([{ kind: 'rebuild', state: 'done' }]);
  });

  it('asks for no write when it starts and nothing is left to do, so that the first save of the user waits for none', async () => {
    const library = testLibrary();
    const asked = library as unknown as { transaction: (mode: string, ...more: unknown[]) => unknown };
    const begun = vi.spyOn(asked, 'transaction');
    await startJobs(runner(library).world);
    expect(begun.mock.calls.filter(([mode]) => mode === 'rw')).toEqual([]);
  });

  it('writes down why a job cannot go on, runs the others, and goes on when it is asked to', async () => {
    const library = testLibrary();
    const bad = opId();
    await beginEdit(library, { batch: bad, ids: [], edit: { kind: 'unknown' } as never }, tick());
    await library.jobs.update(bad, { total: 1 });
    await library.jobPages.add({ job: bad, page: 0, ids: undefined as never });
    const good = await sendFile(library, entriesOf(5));
    const { runJobs } = runner(library);
    await runJobs();
    expect(await jobOf(library, bad)).toMatchObject({ state: 'failed', error: 'bug', done: 0 });
    expect(await jobOf(library, good)).toMatchObject({ state: 'done' });
    await library.jobPages.put({ job: bad, page: 0, ids: [entryAt(0).annotation.id] });
    await library.jobs.put({ ...(await jobOf(library, bad)), kind: 'edit', edit: { kind: 'addTag', tag: 'x' } });
    await resumeJob(library, bad);
    await runJobs();
    expect(await jobOf(library, bad)).toMatchObject({ state: 'done', changed: 1 });
  });

  it('that can write nothing at all keeps the alarm, and goes on when it can', async () => {
    const library = testLibrary();
    const batch = await sendFile(library, entriesOf(150));
    await runPages(library, 1);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const { runJobs } = runner(library);
    await runJobs();
    put.mockRestore();
    expect(await jobOf(library, batch)).toMatchObject({ state: 'running', done: 100 });
    expect(fakeBrowser.alarmsSet.has('jobs')).toBe(true);
    await runJobs();
    expect(await jobOf(library, batch)).toMatchObject({ state: 'done', changed: 150 });
  });
});
