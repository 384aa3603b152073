import browser from 'webextension-polyfill';
import type { CallError, CallErrorCode } from '../core/call-error.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Result } from '../core/result.ts';
import { attempt } from '../store/attempt.ts';
import type { Library } from '../store/schema.ts';
import { emptyBin } from '../store/write/bin/empty-bin.ts';
import { cancelAbandonedImports } from '../store/write/jobs/cancel-abandoned.ts';
import { nextJob } from '../store/write/jobs/next-page.ts';
import { rememberAlarm } from '../store/write/remember-alarm.ts';

/** What the work of alarms uses. */
export interface AlarmParts {
  library: Library;
  /** Milliseconds since 1970. */
  now: () => number;
  runJobs: () => Promise<void>;
  /** Tells open pages that these papers changed. */
  changed: (ids: PaperId[]) => void;
}

/** Work that the worker does from time to time. */
interface NamedAlarm {
  /** In minutes: how long a browser that was started is left alone, and how much time lies between two runs. */
  first: number;
  every: number;
  /** Whether the alarm is to ring at all. A browser starts the worker for every alarm. */
  isNeeded?: (library: Library) => Promise<boolean>;
  /** What it does. Whatever fails is left for the next time. */
  run: (parts: AlarmParts) => Promise<Result<unknown, CallError>>;
}

const day = 24 * 60;

/** Every alarm of the worker, by its name in the browser and in the table `alarms`. */
export const namedAlarms: Readonly<Record<string, NamedAlarm>> = {
  /** Deletes for good what has lain in the bin for its time. */
  bin: {
    first: 5,
    every: day,
    run: async ({ library, now, changed }) => {
      const emptied = await attempt(library, 'write', () => emptyBin(library, now()));
      if (emptied.ok) changed(emptied.value.ids);
      return emptied;
    },
  },
  /** Frees the pages of files that never arrived whole. */
  'abandoned imports': {
    first: 6,
    every: day,
    run: ({ library, now }) => attempt(library, 'write', () => cancelAbandonedImports(library, now())),
  },
  /** Goes on with jobs whose worker died. Half a minute is the least that browsers allow. */
  jobs: {
    first: 0.5,
    every: 0.5,
    isNeeded: async (library) => (await nextJob(library)) !== undefined,
    run: ({ library, runJobs }) => attempt(library, 'write', runJobs),
  },
};

/**
 * Sets the alarms, does the work of each when it rings, and writes down when that was. Call in the worker's first turn, and in each of
 * its lives: browsers forget alarms, Firefox at each of its starts.
 */
export function startAlarms(parts: AlarmParts): void {
  browser.alarms.onAlarm.addListener(({ name }) => void ring(parts, name));
  // The browser starts this worker for it.
  browser.runtime.onStartup.addListener(() => void setAlarms(parts.library, parts.now()));
  void setAlarms(parts.library, parts.now());
}

async function ring(parts: AlarmParts, name: string): Promise<void> {
  const alarm = namedAlarms[name];
  if (alarm === undefined) return;
  const error = await errorOf(alarm.run(parts));
  const row = { name, ran: parts.now(), ...(error === undefined ? {} : { error }) };
  await attempt(parts.library, 'write', () => rememberAlarm(parts.library, row));
}

/** Why the work failed; undefined where it did not. */
async function errorOf(running: Promise<Result<unknown, CallError>>): Promise<CallErrorCode | undefined> {
  try {
    const result = await running;
    return result.ok ? undefined : result.error.code;
  } catch {
    return 'bug';
  }
}

/**
 * Sets each alarm that is missing, or due later than one period from now because the clock was set back. Clears each that is not
 * needed.
 * @param now milliseconds since 1970
 */
export async function setAlarms(library: Library, now: number): Promise<void> {
  await Promise.all(Object.entries(namedAlarms).map(([name, alarm]) => setAlarm(library, name, alarm, now)));
}

async function setAlarm(library: Library, name: string, alarm: NamedAlarm, now: number): Promise<void> {
  if (alarm.isNeeded !== undefined) {
    const { isNeeded } = alarm;
    const needed = await attempt(library, 'read', () => isNeeded(library));
    // Of a library that cannot be read nothing is known: an alarm that is there may stay.
    if (!needed.ok) return;
    if (!needed.value) return void (await browser.alarms.clear(name));
  }
  const set = await browser.alarms.get(name);
  if (set !== undefined && set.scheduledTime <= now + alarm.every * 60_000) return;
  browser.alarms.create(name, { delayInMinutes: alarm.first, periodInMinutes: alarm.every });
}
