import { defineConfig } from '@playwright/test';

/** The end-to-end tests in Chromium. Each test starts a browser of its own, so two at once is what two cores carry. */
export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'tests/e2e/chromium' },
    // With windows, on a screen that nobody sees.
    { name: 'display', testDir: 'tests/e2e/display' },
    // With their profiles on a small disk, which they fill.
    { name: 'disk', testDir: 'tests/e2e/disk' },
  ],
  outputDir: 'out/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Both limits end a test that hangs. How fast something comes is measured by the bench, on a machine that does nothing else.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
});
