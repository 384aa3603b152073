import browser from 'webextension-polyfill';
import { startedOnce } from '../../messages/known-origins.ts';
import type { PageMessage } from '../../messages/protocol.ts';

/**
 * Tells our scripts to leave the tabs to which the user took away access: they run on until their page goes, and would
 * go on showing rows there. The browser gives no address for such tabs. Tabs in which our script was started once are
 * left out.
 */
export async function leaveForbidden(): Promise<void> {
  const message: PageMessage = { type: 'page.leave' };
  const [tabs, once] = await Promise.all([browser.tabs.query({ discarded: false }), startedOnce()]);
  const forbidden = tabs.flatMap(({ id, url }) => (id === undefined || url || String(id) in once ? [] : id));
  await Promise.allSettled(forbidden.map((id) => browser.tabs.sendMessage(id, message)));
}
