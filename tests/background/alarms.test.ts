import { beforeEach, describe, expect, it, vi } from 'vitest';
import { namedAlarms, setAlarms, startAlarms } from '../../src/background/alarms.ts';
import { countBinned } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { beginEdit } from '../../src/store/write/jobs/begin-edit.ts';
import { stopJob } from '../../src/store/write/jobs/steer-job.ts';
import { edit, opId, testLibrary, testPaper, tick } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const { alarmsSet, alarms, runtime } = fakeBrowser;
const day = 86_400_000;
const daily = Object.entries(namedAlarms).filter(([, { isNeeded }]) => isNeeded === undefined);
const paper = testPaper('arxiv:2606.00467');

function watch(library = testLibrary(), now = Date.now) {
  const runJobs = vi.fn(async () => undefined);
  const changed = vi.fn();
  startAlarms({ library, now, runJobs, changed });
  return { library, runJobs, changed };
}
const ring = (name: string): void => {
  for (const heard of alarms.onAlarm.listeners) heard({ name });
};
const lastRun = (library: Library, name: string) => library.alarms.get(name);

beforeEach(() => {
  alarmsSet.clear();
  alarms.onAlarm.listeners.clear();
  runtime.onStartup.listeners.clear();
});

describe.each(daily)('the alarm “%s”', (name, { every }) => {
  it('rings minutes after a start, and then in its time', async () => {
    const before = Date.now();
    watch();
    await expect.poll(() => alarmsSet.get(name)).toMatchObject({ periodInMinutes: every });
    expect(alarmsSet.get(name)?.scheduledTime).toBeLessThan(before + 3_600_000);
  });

  it('that is set is left alone by the next worker, or it would be put off for ever', async () => {
    const set = { name, scheduledTime: Date.now() + 7_200_000, periodInMinutes: every };
    alarmsSet.set(name, set);
    const { library } = watch();
    for (const started of runtime.onStartup.listeners) started();
    await setAlarms(library, Date.now());
    expect(alarmsSet.get(name)).toBe(set);
  });

  it('is set anew where a clock that was ahead has put it off, and where a start of the browser has lost it', async () => {
    alarmsSet.set(name, { name, scheduledTime: Date.now() + 365 * day, periodInMinutes: every });
    watch();
    await expect.poll(() => alarmsSet.get(name)?.scheduledTime).toBeLessThan(Date.now() + day);
    alarmsSet.clear();
    for (const started of runtime.onStartup.listeners) started();
    await expect.poll(() => alarmsSet.get(name)).toBeDefined();
  });

  it('is left alone by a clock that was set back', async () => {
    watch();
    await expect.poll(() => alarmsSet.get(name)).toBeDefined();
    const set = alarmsSet.get(name);
    await setAlarms(testLibrary(), Date.now() - 60_000);
    expect(alarmsSet.get(name)).toBe(set);
  });
});

describe('alarms', () => {
  it('are heard from the first turn on, by every worker', () => {
    watch();
    expect([alarms.onAlarm.listeners.size, runtime.onStartup.listeners.size]).toEqual([1, 1]);
  });

  it('leave in the store when each last ran, by whatever clock', async () => {
    let now = Date.UTC(2026, 5, 12);
    const { library } = watch(testLibrary(), () => now);
    for (const time of [now, now + day, now - 400 * day]) {
      now = time;
      for (const name of Object.keys(namedAlarms)) {
        ring(name);
        await expect.poll(() => lastRun(library, name)).toEqual({ name, ran: time });
      }
    }
    ring('another');
    await setAlarms(library, now);
    expect(await library.alarms.count()).toBe(Object.keys(namedAlarms).length);
  });

  it('that fail say so in the store, and do their work the next time', async () => {
    const { library, runJobs } = watch();
    runJobs.mockRejectedValueOnce(Object.assign(new Error(), { name: 'QuotaExceededError' }));
    ring('jobs');
    await expect.poll(() => lastRun(library, 'jobs')).toMatchObject({ error: 'full' });
    runJobs.mockRejectedValueOnce(new TypeError('x is undefined'));
    ring('jobs');
    await expect.poll(() => lastRun(library, 'jobs')).toMatchObject({ error: 'bug' });
    ring('jobs');
    await expect.poll(() => lastRun(library, 'jobs')).not.toHaveProperty('error');
    expect(runJobs).toHaveBeenCalledTimes(3);
  });

  it('empty the bin of what is due, and no other alarm does', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setStar', star: true });
    await edit(library, paper, { kind: 'delete' });
    const start = tick();
    let now = start;
    watch(library, () => now);
    now = start + 24 * day;
    ring('bin');
    await expect.poll(async () => (await library.annotations.get(paper.id))?.leaving).toBe(now);
    now = start + 32 * day;
    for (const name of ['another', 'abandoned imports']) ring(name);
    await expect.poll(() => lastRun(library, 'abandoned imports')).toMatchObject({ ran: now });
    expect(await countBinned(library)).toBe(1);
    ring('bin');
    await expect.poll(() => countBinned(library)).toBe(0);
  });

  it('ring for jobs only while a job runs', async () => {
    const { library } = watch();
    await setAlarms(library, Date.now());
    expect(alarmsSet.has('jobs')).toBe(false);
    const batch = opId();
    await beginEdit(library, { batch, ids: [paper.id], edit: { kind: 'delete' } }, tick());
    await setAlarms(library, Date.now());
    expect(alarmsSet.get('jobs')).toMatchObject({ periodInMinutes: 0.5 });
    await stopJob(library, batch);
    await setAlarms(library, Date.now());
    expect(alarmsSet.has('jobs')).toBe(false);
  });
});
