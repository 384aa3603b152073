import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builds } from './extension-browser.ts';
import type { SavedPage } from './saved-pages.ts';

/** A Firefox with the built extension, cut off from the network. */
export interface FirefoxBrowser {
  browser: Browser;
  /** The folder for exports. */
  downloads: string;
  /** Opens a tab that sees only the pages put into the web. */
  newTab(): Promise<Page>;
  put(page: Pick<SavedPage, 'url' | 'html'>): void;
  /** Opens a tab with a page of the extension. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

const extension = 'tagalong@tagalong.example';
/** Firefox gives each profile a random host; it is fixed here so that the extension's pages can be opened. */
const host = '11111111-2222-4333-8444-555555555555';

/** Milliseconds that an idle background page lives in these tests (30 000 for users). */
export const backgroundIdle = 800;

export async function launchFirefox(): Promise<FirefoxBrowser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) throw new Error('No Firefox was found: run node scripts/get-browser.mjs firefox.');
  const downloads = mkdtempSync(path.join(tmpdir(), 'tagalong-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extension]: host }),
      'extensions.background.idle.timeout': backgroundIdle,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
  await browser.installExtension(path.join(builds, 'firefox'));
  const pages = new Map<string, string>();
  return {
    browser,
    downloads,
    newTab: () => openTab(browser, pages),
    put: ({ url, html }) => pages.set(new URL(url).href, html),
    openExtensionPage: async (file) => openExtensionPage(await browser.newPage(), `moz-extension://${host}/${file}`),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function openTab(browser: Browser, pages: ReadonlyMap<string, string>): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages.get(request.url().replace(/#.*$/, ''));
    const answered =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    // The page of the request may be gone; then it needs no answer.
    answered.catch(() => undefined);
  });
  return page;
}

/** The load event of an extension's page never reaches `goto`, so this asks until the page has arrived. */
async function openExtensionPage(page: Page, address: string): Promise<Page> {
  const navigation = page.goto(address, { timeout: 1_500 }).catch(() => undefined);
  const arrived = (wanted: string): boolean => location.href === wanted && document.readyState === 'complete';
  for (let tries = 0; tries < 2_400; tries++) {
    if (await page.evaluate(arrived, address).catch(() => false)) {
      await navigation;
      return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${address} did not open.`);
}
