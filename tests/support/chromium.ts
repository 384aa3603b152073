import { test as base } from '@playwright/test';
import { type ExtensionBrowser, launchChromium } from './extension-browser.ts';

/**
 * `tagalong`: a browser for one test. `shared`: one browser for all tests of a worker, for tests that leave nothing in the
 * library. `plain`: the same browser without the extension.
 */
export const test = base.extend<{ tagalong: ExtensionBrowser }, { shared: ExtensionBrowser; plain: ExtensionBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  tagalong: async ({}, use) => {
    const browser = await launchChromium();
    await use(browser);
    await browser.close();
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
