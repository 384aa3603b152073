import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type ExtensionBrowser, launchChromium } from './extension-browser.ts';

/**
 * `tagalong`: a browser for one test. `shared`: one browser for all tests of a worker, for tests that leave nothing in the
 * library. `plain`: the same browser without the extension. `profile`: a folder for a browser that is started twice.
 */
export const test = base.extend<
  { tagalong: ExtensionBrowser; profile: string },
  { shared: ExtensionBrowser; plain: ExtensionBrowser }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  tagalong: async ({}, use) => {
    const browser = await launchChromium();
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
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const browser = await launchChromium();
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
