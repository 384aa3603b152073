import browser from 'webextension-polyfill';
import { siteTabs } from './site-tabs.ts';

/**
 * Puts the content script and its style into the tabs that were open before this version was installed: without it the old
 * script is orphaned there, or there is none. A script that is already there gives way to the new one.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js = [], css = [] } of scripts) {
    const tabs = await siteTabs(matches);
    // A tab that cannot be reached (an error page, access taken back) must not keep the others from it.
    await Promise.allSettled(tabs.map(({ id }) => injectInto(id, js, css)));
  }
}

async function injectInto(tabId: number, js: string[], css: string[]): Promise<void> {
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  if (js.length > 0) await browser.scripting.executeScript({ target: { tabId }, files: js });
}
