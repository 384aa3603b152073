import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hostName } from '../src/content/nodes/host-name.ts';
import { type ExtensionBrowser, launchChromium } from '../tests/support/extension-browser.ts';
import { putOwnPages } from '../tests/support/own-web.ts';
import { mainPlaces } from '../tests/support/places.ts';
import { openPopup } from '../tests/support/popup.ts';
import { openTab } from '../tests/support/tab.ts';
import { watchFiles } from './watch-files.ts';

/** A browser that shows what the files say now. */
export interface DevSession {
  tagalong: ExtensionBrowser;
  /** The papers page. */
  page: Page;
  /** The popup over that page, in a window of its own, because a real one closes when another window has the focus. */
  popup: Page;
  close(): Promise<void>;
}

/**
 * Builds the extension and opens it in Chromium on the sample pages. After each change of a file it is built again, and the
 * extension and all pages are loaded again. A build that fails leaves what is shown as it is.
 * @param root the folder of the project
 * @param say tells the user
 * @throws where the first build fails
 */
export async function startDev(root: string, say: (line: string) => void): Promise<DevSession> {
  if (!(await build(root))) throw new Error('There is nothing to show before the extension can be built.');
  const tagalong = await launchChromium({
    build: path.resolve(root, 'dist/chromium'),
    profile: path.resolve(root, 'out/dev-profile'),
    viewport: null,
    colorScheme: null,
  });
  putOwnPages(tagalong.web);
  const page = await openTab(tagalong, mainPlaces().daily);
  const popup = await openPopup(tagalong, page);
  const life = new AbortController();
  const renew = async (): Promise<void> => {
    const began = Date.now();
    if (!(await build(root))) return say('The browser shows the build before. Waiting for the next change.');
    putOwnPages(tagalong.web);
    try {
      await reload(tagalong);
      say(`Built and loaded again in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    } catch (error) {
      // A manifest that the browser refuses, or a page that was closed meanwhile.
      if (!life.signal.aborted) say(`The browser did not load everything again: ${error}`);
    }
  };
  watchFiles(root, life.signal, inTurn(renew));
  tagalong.context.once('close', () => life.abort());
  return { tagalong, page, popup, close: () => tagalong.close() };
}

/** In a process of its own, so that nothing of the build before is remembered. What is wrong is printed by it. */
function build(root: string): Promise<boolean> {
  const words = ['scripts/build.mjs', 'chromium'];
  const running = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((ended) => running.once('close', (code) => ended(code === 0)));
}

/** Loads the extension and all pages again, pages of sites first, because the popup asks one for its papers. */
async function reload({ context, address, update }: ExtensionBrowser): Promise<void> {
  const pages = context.pages().map((page) => ({ page, url: page.url() }));
  const ours = pages.filter(({ url }) => url.startsWith(address('')));
  // The browser closes pages of an extension that is loaded again, so they are away meanwhile and keep their places.
  for (const { page } of ours) await page.goto('about:blank');
  await update();
  for (const { page, url } of pages) if (url.startsWith('http')) await reloadWithRows(page);
  for (const { page, url } of ours) await page.goto(url);
}

/** Loads a page again and, where it had rows, waits for them a while: the new build may draw none. */
async function reloadWithRows(page: Page): Promise<void> {
  const rows = page.locator(hostName);
  const had = await rows.count();
  await page.reload();
  if (had > 0)
    await rows
      .nth(had - 1)
      .waitFor({ state: 'attached', timeout: 5_000 })
      .catch(() => undefined);
}

/** Makes of `work` what is begun once more after its end, however often it was asked for while it ran. */
function inTurn(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}
