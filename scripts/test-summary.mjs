import { existsSync } from 'node:fs';
import path from 'node:path';

/** Pages saved from real sites. They are not ours to ship: most clones are without them. */
export const hasSavedPages = existsSync(path.resolve('../shared/pages'));

/** The parts of `npm test` that use the saved pages beside our own. */
const onSavedPages = ['unit', 'long', 'chromium'];

/**
 * What `npm test` says at its end: a line for each test that failed, a line for each part, a line for what was not run, and last
 * `N passed, N failed`.
 * @param {{ name: string, passed: number, failed: number, seconds: number, notRun?: string, faults?: string[] }[]} results in
 *   their order; `notRun` says why a part could not run on this system, `faults` which tests failed
 * @param {boolean} savedPages whether the saved pages were there
 */
export function summaryOf(results, savedPages) {
  const faults = results.flatMap(({ name, faults = [] }) => faults.map((fault) => `failed in ${name}: ${fault}`));
  const lines = results.map(({ name, passed, failed, seconds, notRun }) =>
    notRun === undefined
      ? `${name}: ${passed} passed, ${failed} failed, ${Math.round(seconds)} s`
      : `${name}: not run, for ${notRun}`,
  );
  const without = results.map(({ name }) => name).filter((name) => onSavedPages.includes(name));
  if (!savedPages && without.length > 0)
    lines.push(`saved pages of real sites (${without.join(', ')}): not run, for there is no folder ../shared/pages`);
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  return [...faults, ...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
