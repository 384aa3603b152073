import { defineConfig } from 'vitest/config';

/** The end-to-end tests in Firefox: one browser for a file, its tests one after the other. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
});
