import browser from 'webextension-polyfill';
import { startedOnce } from '../../messages/known-origins.ts';
import type { PageMessage } from '../../messages/protocol.ts';

/**
 * Tells our scripts to leave the tabs that the user took from us: they run on until their page goes, and would go on showing
 * rows there. Of such tabs the browser gives no address; those where we were let in once are not meant.
 */
export async function leaveForbidden(): Promise<void> {
  const message: PageMessage = { type: 'page.leave' };
  const [tabs, once] = await Promise.all([browser.tabs.query({ discarded: false }), startedOnce()]);
  const forbidden = tabs.flatMap(({ id, url }) => (id === undefined || url || String(id) in once ? [] : id));
  await Promise.allSettled(forbidden.map((id) => browser.tabs.sendMessage(id, message)));
}
