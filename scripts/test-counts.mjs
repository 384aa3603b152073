import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs vitest and counts from the report that it leaves.
 * @param {string} report file that vitest's json reporter writes
 * @param {() => boolean} run true where vitest ended well
 */
export const readVitestCount = (report, run) =>
  count(report, run, (said) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests + said.numPendingTests + (said.numTodoTests ?? 0),
  }));

/** The same for Playwright. A test that passed only at its second try has failed. */
export const readPlaywrightCount = (report, run) =>
  count(report, run, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));

/** A runner that died, left no report, ran nothing or failed without naming a test counts as one failed test. */
function count(report, run, read) {
  rmSync(report, { force: true });
  const endedWell = run();
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
  const nothingSaid = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: nothingSaid ? 1 : failed };
}
