import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const tests = path.join(import.meta.dirname, 'tests');
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.split(path.sep).join('/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/e2e/'));

/** What would be left behind for the next file of the same process: another module, clock, document or database. */
const leavesTraces = /\bvi\.(?:mock|stubGlobal|useFakeTimers)\(|@vitest-environment|fake-indexeddb\/auto/;
const long = files.filter((file) => /\.long\.test\.tsx?$/.test(file));
const apart = files.filter((file) => !long.includes(file) && leavesTraces.test(readFileSync(file, 'utf8')));

/**
 * The tests without a browser. `quick` loads each module once for all files of a process; `apart` has the files that need
 * a process of their own; `long` has long properties and generated pages, which `npm run unit` leaves to `npm test`.
 */
export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: false,
    maxWorkers: '100%',
    // The trees of pages live too long for a small nursery of the garbage collector: with it most of the time is its own.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    setupFiles: ['tests/support/seed-properties.ts'],
    // These end a test that hangs. They say nothing about speed: a busy machine may take as long as it needs.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 120_000, interval: 5 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: files.filter((file) => !long.includes(file) && !apart.includes(file)),
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'long', include: long } },
    ],
  },
});
