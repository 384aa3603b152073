import browser from 'webextension-polyfill';
import type { PaperId } from '../core/ids/paper-id.ts';
import { attempt } from '../store/attempt.ts';
import type { Library } from '../store/schema.ts';
import { emptyBin } from '../store/write/bin/empty-bin.ts';

/** The name of the alarm. */
const name = 'bin';

/** In minutes: the first look leaves a browser time to start; after that one a day. */
const times = { delayInMinutes: 5, periodInMinutes: 24 * 60 };

/**
 * Empties the bin once a day of what has lain there for its time. Call in the worker's first turn, and in each of its lives:
 * browsers forget alarms, Firefox at each of its starts.
 * @param now milliseconds since 1970
 * @param changed tells open pages that these papers changed
 */
export function watchBin(library: Library, now: () => number, changed: (ids: PaperId[]) => void): void {
  browser.alarms.onAlarm.addListener(async ({ name: rung }) => {
    if (rung !== name) return;
    // What fails stays in the bin, and is looked at again tomorrow.
    const emptied = await attempt(library, 'write', () => emptyBin(library, now()));
    if (emptied.ok) changed(emptied.value.ids);
  });
  // The browser starts this worker for it.
  browser.runtime.onStartup.addListener(() => void setAlarm(now()));
  void setAlarm(now());
}

/** Sets the alarm where there is none, or where a clock that was ahead has put it off. */
async function setAlarm(now: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm !== undefined && alarm.scheduledTime <= now + times.periodInMinutes * 60_000) return;
  browser.alarms.create(name, times);
}
