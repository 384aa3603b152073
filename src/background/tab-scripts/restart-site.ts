import browser from 'webextension-polyfill';
import { startedOnce } from '../../messages/known-origins.ts';
import { anyPageId, optionalSites } from '../../messages/optional-sites.ts';
import type { Takes } from '../../messages/protocol.ts';
import { siteTabs } from './site-tabs.ts';

/**
 * Puts a new copy of a site's script into every open tab of the site. It removes the rows of the one before, and draws
 * its own only if the site is on.
 */
export async function restartSite({ site, key }: Pick<Takes<'site.switch'>, 'site' | 'key'>): Promise<void> {
  const named = (browser.runtime.getManifest().content_scripts ?? []).map(({ matches, js = [] }) => ({ matches, js }));
  const scripts = [...named, ...(await optionalSites())];
  const own = scripts.find(({ js }) => js.some((file) => file.endsWith(`/${site}.iife.js`)));
  if (own === undefined) return;
  const tabs = site === anyPageId ? await tabsOfHost(key) : (await siteTabs(own.matches)).map(({ id }) => id);
  await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: own.js })));
}

async function tabsOfHost(host: string): Promise<number[]> {
  // A match pattern names no port.
  const allowed = await siteTabs([`*://${host.replace(/:\d+$/, '')}/*`]);
  const once = Object.entries(await startedOnce()).filter(([, origin]) => new URL(origin).host === host);
  return [...new Set([...allowed.map(({ id }) => id), ...once.map(([tab]) => Number(tab))])];
}
