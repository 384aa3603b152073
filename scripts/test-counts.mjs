import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs vitest and counts from the report that it leaves; `faults` has a line for each test that failed.
 * @param {string} report file that vitest's json reporter writes
 * @param {() => boolean} run true where vitest ended well
 */
export const readVitestCount = (report, run) =>
  count(report, run, (said) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests + said.numPendingTests + (said.numTodoTests ?? 0),
    faults: vitestFaults(said),
  }));

/** The same for Playwright. A test that passed only at its second try has failed. */
export const readPlaywrightCount = (report, run) =>
  count(report, run, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    faults: suites.flatMap(playwrightFaults),
  }));

/** A line for each test that failed: its file and name, and how its first message begins. */
const vitestFaults = ({ testResults = [] }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message = ''] }) => fault(name, fullName, message)),
  );

const playwrightFaults = ({ file, suites = [], specs = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const [failed] = tests.flatMap(({ results }) => results).filter(({ status }) => status !== 'passed');
      return fault(file, title, failed?.error?.message ?? '');
    }),
  ...suites.flatMap(playwrightFaults),
];

/** Terminals show the colours of a message by signs that say nothing in a list. */
const fault = (file, title, message) =>
  `${path.relative('.', file)}: ${title}: ${stripVTControlCharacters(message).split('\n', 1)[0].slice(0, 200)}`;

/** A runner that died, left no report, ran nothing or failed without naming a test counts as one failed test. */
function count(report, run, read) {
  rmSync(report, { force: true });
  const endedWell = run();
  if (!existsSync(report)) return { passed: 0, failed: 1, faults: [] };
  const { passed, failed, faults } = read(JSON.parse(readFileSync(report, 'utf8')));
  const nothingSaid = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: nothingSaid ? 1 : failed, faults };
}
