import browser from 'webextension-polyfill';
import type { PageMessage } from '../messages/protocol.ts';
import { siteTabs } from './site-tabs.ts';

/**
 * Puts the content script and its style into the tabs that were open before this version was installed: without it the old
 * script is orphaned there, or there is none. A tab that was opened since has its own, which must not be replaced under
 * the user's hands.
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
  if (await hasLivingScript(tabId)) return;
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  if (js.length > 0) await browser.scripting.executeScript({ target: { tabId }, files: js });
}

/** An orphaned script hears no messages any more, so only one of this version answers. */
async function hasLivingScript(tabId: number): Promise<boolean> {
  const question: PageMessage = { type: 'page.papers' };
  try {
    return (await browser.tabs.sendMessage(tabId, question, { frameId: 0 })) !== undefined;
  } catch {
    return false;
  }
}
