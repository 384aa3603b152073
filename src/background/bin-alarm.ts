import browser from 'webextension-polyfill';
import { attempt } from '../store/attempt.ts';
import type { Library } from '../store/schema.ts';
import { emptyBin } from '../store/write/bin/empty-bin.ts';

/** The name of the alarm. */
const name = 'bin';

/** In minutes: the first check waits until the browser has started; then one a day. */
const times = { delayInMinutes: 5, periodInMinutes: 24 * 60 };

/**
 * Once a day, deletes the papers whose time in the bin is over. Call it in the worker's first turn, and in each of its
 * lives: browsers forget alarms, Firefox at each of its starts.
 * @param now returns milliseconds since 1970
 */
export function watchBin(library: Library, now: () => number): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    // If it fails, the papers stay in the bin until the next day.
    if (alarm.name === name) void attempt(library, 'write', () => emptyBin(library, now()));
  });
  // The browser starts this worker for the event.
  browser.runtime.onStartup.addListener(() => void setAlarm(now()));
  void setAlarm(now());
}

/** Sets the alarm if there is none, or if a clock that was ahead has postponed it. */
async function setAlarm(now: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm !== undefined && alarm.scheduledTime <= now + times.periodInMinutes * 60_000) return;
  browser.alarms.create(name, times);
}
