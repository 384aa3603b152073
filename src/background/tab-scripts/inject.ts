import browser from 'webextension-polyfill';
import type { PageMessage } from '../../messages/protocol.ts';
import { siteTabs } from './site-tabs.ts';

/**
 * Puts the scripts and styles of sites into tabs that were open before an installation, an update or a new permission:
 * such a tab has no script, or an orphaned one of an older version. A tab that was opened since has a living script,
 * which is not replaced while the user works.
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
    // A tab that cannot be reached (an error page, access taken away) must not stop the others.
    await Promise.allSettled(tabs.map(({ id }) => injectInto(id, js, css)));
  }
}

/** Puts a script and its style into a tab without a living script. */
export async function injectInto(tabId: number, js: string[], css: string[]): Promise<void> {
  if (await hasLivingScript(tabId)) return;
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  if (js.length > 0) await browser.scripting.executeScript({ target: { tabId }, files: js });
}

/** An orphaned script receives no messages, so only a script of this version answers. */
async function hasLivingScript(tabId: number): Promise<boolean> {
  const question: PageMessage = { type: 'page.papers' };
  try {
    return (await browser.tabs.sendMessage(tabId, question, { frameId: 0 })) !== undefined;
  } catch {
    return false;
  }
}
