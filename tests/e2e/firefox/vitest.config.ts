import { defineConfig } from 'vitest/config';

/** The end-to-end tests in Firefox: one browser for a file, its tests one after the other. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/firefox/**/*.test.ts'],
    // Ends a test that hangs. It says nothing about speed: a busy machine may take as long as it needs.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
});
