import type { Frame, Page } from 'puppeteer-core';
import type { FirefoxBrowser } from './firefox.ts';
import { rowsInFirefox } from './firefox-roots.ts';
import { rowsOf, type SavedPage } from './saved-pages.ts';
import { until } from './until.ts';

/**
 * Opens a saved page and waits until all of its rows are there, in order and none twice.
 * @param first runs in the page's world before any script of the page
 */
export async function openSettledInFirefox(
  firefox: FirefoxBrowser,
  saved: SavedPage,
  first?: () => void,
): Promise<Page> {
  firefox.put(saved);
  const tab = await firefox.newTab();
  if (first !== undefined) await tab.evaluateOnNewDocument(first);
  await tab.goto(saved.url);
  const wanted = rowsOf(saved).join();
  await until(
    `the rows of ${saved.name}`,
    () => rowsInFirefox(tab),
    (rows) => rows.map((row) => row.paper).join() === wanted,
  );
  return tab;
}

/** Returns the editor's frame, once `field` in it has the focus. */
export async function editorInFirefox(page: Page, field: string): Promise<Frame> {
  const hasFocus = (frame: Frame): Promise<boolean> =>
    frame
      .evaluate((selector) => document.hasFocus() && document.activeElement?.matches(selector) === true, field)
      .catch(() => false);
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames().slice(1)) if (await hasFocus(frame)) return frame;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`No editor has the focus in ${field}.`);
}
