import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FirefoxBrowser } from './firefox.ts';
import { type SeenFrames, watchFrames } from './watch-frames.ts';

/** Looks into closed roots, as content scripts of any extension can in Firefox, when the page asks for it. */
const script = `document.addEventListener('watch-frames', async ({ detail }) => {
  const seen = await (${watchFrames})(detail.split(' '), true);
  document.dispatchEvent(new CustomEvent('frames-seen', { detail: JSON.stringify(seen) }));
});`;

const manifest = {
  manifest_version: 2,
  name: 'Watches frames',
  version: '1',
  browser_specific_settings: { gecko: { id: 'frames@tagalong.example' } },
  content_scripts: [{ matches: ['<all_urls>'], js: ['watch.js'], run_at: 'document_start' }],
};

/** Adds an extension to the browser that sees our rows in tabs opened from now on. */
export async function watchFramesIn({ browser, downloads }: FirefoxBrowser): Promise<void> {
  // Its files are read again for each tab; they are removed with the browser's downloads.
  const folder = path.join(downloads, 'watches-frames');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'watch.js'), script);
  await browser.installExtension(folder);
}

/**
 * Makes a change in the page and returns the rows seen in each frame, from the moment of the change.
 * @param ids of the papers that the page lists after the change, in order
 * @param change an expression for the page that ends with the event `page-changes`
 */
export async function framesInFirefox(tab: Page, ids: readonly string[], change: string): Promise<SeenFrames> {
  const seen = await tab.evaluate(`new Promise((seen) => {
    document.addEventListener('frames-seen', ({ detail }) => seen(detail), { once: true });
    document.dispatchEvent(new CustomEvent('watch-frames', { detail: '${ids.join(' ')}' }));
    ${change};
  })`);
  return JSON.parse(String(seen)) as SeenFrames;
}
