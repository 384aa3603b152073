import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';

/**
 * Opens the popup in a window of its own, in its own size. In a window with other tabs it would get their size, and the
 * browser would use the smaller one for presses of the mouse even when they are shown again.
 * @param about the page whose papers it shows first; without it, its own tab, which has none
 */
export async function openPopup(tagalong: ExtensionBrowser, about?: Page): Promise<Page> {
  const popup = await newWindow(tagalong.context);
  await popup.setViewportSize({ width: 380, height: 520 });
  const address = tagalong.address('src/popup/index.html');
  await popup.goto(address);
  if (about !== undefined) await popup.goto(`${address}?tab=${await tabOf(popup, about.url())}`);
  return popup;
}

async function newWindow(context: BrowserContext): Promise<Page> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  const session = await context.newCDPSession(page);
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await session.detach();
  return opened;
}

/** Returns the browser's number of the tab at `url`. */
const tabOf = (popup: Page, url: string): Promise<number> =>
  popup.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);

/** Types into the popup's search field. */
export const searchFor = (popup: Page, words: string): Promise<void> =>
  popup.getByRole('combobox', { name: 'Search your papers' }).fill(words);

/** Exports in the format with this name, and returns the file's name and text. */
export async function exportAs(popup: Page, format: RegExp): Promise<{ name: string; text: string }> {
  await popup.getByRole('button', { name: 'Export' }).click();
  const download = popup.waitForEvent('download');
  await popup.getByRole('menuitem', { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
