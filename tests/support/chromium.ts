import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { allowedBuild } from './allowed-build.ts';
import { type ExtensionBrowser, launchChromium } from './extension-browser.ts';

interface ForTest {
  /** A browser for one test. */
  tagalong: ExtensionBrowser;
  /** A folder for a browser that is started twice. */
  profile: string;
}

interface ForWorker {
  /** A host with its scheme, `https://blog.example`, that the browsers of a file allow; a file names it by `test.use`. */
  allowedHost: string | undefined;
  /** The folder of the build that the browsers run; undefined for that of the run. */
  build: string | undefined;
  /** One browser for all tests of a worker, for tests that leave nothing in the library. */
  shared: ExtensionBrowser;
  /** The same browser without the extension. */
  plain: ExtensionBrowser;
}

export const test = base.extend<ForTest, ForWorker>({
  allowedHost: [undefined, { scope: 'worker', option: true }],
  // Of the worker, because a worker may run the tests of a file in several parts: `afterAll` runs after each.
  build: [
    async ({ allowedHost }, use) => {
      const folder = allowedHost === undefined ? undefined : allowedBuild(allowedHost);
      await use(folder);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  tagalong: async ({ build }, use) => {
    const browser = await launchChromium({ build });
    await use(browser);
    await browser.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  profile: async ({}, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'tagalong-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  shared: [
    async ({ build }, use) => {
      const browser = await launchChromium({ build });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const browser = await launchChromium({ extension: false });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
