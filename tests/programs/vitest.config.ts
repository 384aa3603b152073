import { defineConfig } from 'vitest/config';

/** The tests that open our files in the programs that people use. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/programs/**/*.test.ts'],
    setupFiles: ['tests/support/seed-properties.ts'],
    // Ends a test that hangs. It says nothing about speed: a busy machine may take as long as it needs.
    testTimeout: 1_800_000,
    passWithNoTests: false,
  },
});
