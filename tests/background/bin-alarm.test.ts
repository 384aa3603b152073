import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBin } from '../../src/background/bin-alarm.ts';
import { countBinned } from '../../src/store/read.ts';
import { edit, testLibrary, testPaper, tick } from '../store/test-library.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const { alarmsSet, alarms, runtime } = fakeBrowser;
const day = 86_400_000;
const alarm = () => alarmsSet.get('bin');

beforeEach(() => {
  alarmsSet.clear();
  alarms.onAlarm.listeners.clear();
  runtime.onStartup.listeners.clear();
});

describe('the alarm of the bin', () => {
  it('rings minutes after a start, and then once a day', async () => {
    const before = Date.now();
    watchBin(testLibrary(), Date.now);
    await expect.poll(alarm).toMatchObject({ periodInMinutes: 24 * 60 });
    expect(alarm()?.scheduledTime).toBeLessThan(before + 3_600_000);
  });

  it('is heard from the first turn on, by every worker', () => {
    watchBin(testLibrary(), Date.now);
    expect([alarms.onAlarm.listeners.size, runtime.onStartup.listeners.size]).toEqual([1, 1]);
  });

  it('that is set is left alone by the next worker, or it would be put off for ever', async () => {
    const set = { name: 'bin', scheduledTime: Date.now() + 7_200_000, periodInMinutes: 24 * 60 };
    alarmsSet.set('bin', set);
    watchBin(testLibrary(), Date.now);
    for (const started of runtime.onStartup.listeners) started();
    await new Promise((done) => setTimeout(done));
    expect(alarm()).toBe(set);
  });

  it('is set anew where a clock that was ahead has put it off, and where a start of the browser has lost it', async () => {
    alarmsSet.set('bin', { name: 'bin', scheduledTime: Date.now() + 365 * day, periodInMinutes: 24 * 60 });
    watchBin(testLibrary(), Date.now);
    await expect.poll(() => alarm()?.scheduledTime).toBeLessThan(Date.now() + day);
    alarmsSet.clear();
    for (const started of runtime.onStartup.listeners) started();
    await expect.poll(alarm).toBeDefined();
  });

  it('empties the bin of what is due, and no other alarm does', async () => {
    const library = testLibrary();
    const paper = testPaper('arxiv:2606.00467');
    await edit(library, paper, { kind: 'setStar', star: true });
    await edit(library, paper, { kind: 'delete' });
    const start = tick();
    let now = start;
    watchBin(library, () => now);
    const ring = (name: string): void => {
      for (const heard of alarms.onAlarm.listeners) heard({ name });
    };
    now = start + 24 * day;
    ring('bin');
    await expect.poll(async () => (await library.annotations.get(paper.id))?.leaving).toBe(now);
    now = start + 32 * day;
    ring('another');
    await new Promise((done) => setTimeout(done, 20));
    expect(await countBinned(library)).toBe(1);
    ring('bin');
    await expect.poll(() => countBinned(library)).toBe(0);
  });
});
