import browser from 'webextension-polyfill';
import type { PageMessage } from '../../messages/protocol.ts';
import { siteTabs } from './site-tabs.ts';

/**
 * Puts the scripts of sites and their styles into tabs that were open before: without it the script of an older version is
 * orphaned there, or there is none. A tab that was opened since has its own, which must not be replaced under the user's
 * hands.
 * @param origins match patterns of the sites that were allowed just now; without them every site is looked at
 */
export async function injectIntoOpenTabs(origins?: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const { matches = [], js = [], css = [] } of [
    ...(browser.runtime.getManifest().content_scripts ?? []),
    ...registered,
  ]) {
    const here = origins === undefined ? matches : matches.filter((match) => origins.includes(match));
    const tabs = here.length === 0 ? [] : await siteTabs(here);
    // A tab that cannot be reached (an error page, access taken back) must not keep the others from it.
    await Promise.allSettled(tabs.map(({ id }) => injectInto(id, js, css)));
  }
}

/** Puts a script and its style into a tab that has none that lives. */
export async function injectInto(tabId: number, js: string[], css: string[]): Promise<void> {
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
