import browser from 'webextension-polyfill';
import { startedOnce } from '../messages/known-origins.ts';
import { anyPageId, optionalSites } from '../messages/optional-sites.ts';
import type { Takes } from '../messages/protocol.ts';
import { keepSwitch } from '../messages/site-switch.ts';
import { siteTabs } from './site-tabs.ts';

/**
 * Switches a site off or on again. A fresh copy of its script in every open tab of it does the rest: it takes the rows of the
 * one before away, and draws its own only where it is on.
 */
export async function switchSite({ site, key, off }: Takes<'page.switch'>): Promise<void> {
  await keepSwitch(key, off);
  const named = (browser.runtime.getManifest().content_scripts ?? []).map(({ matches, js = [] }) => ({ matches, js }));
  const scripts = [...named, ...(await optionalSites())];
  const own = scripts.find(({ js }) => js.some((file) => file.endsWith(`/${site}.iife.js`)));
  if (own === undefined) return;
  const tabs = site === anyPageId ? await tabsOfHost(key) : (await siteTabs(own.matches)).map(({ id }) => id);
  await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: own.js })));
}

async function tabsOfHost(host: string): Promise<number[]> {
  // A pattern names no port.
  const allowed = await siteTabs([`*://${host.replace(/:\d+$/, '')}/*`]);
  const once = Object.entries(await startedOnce()).filter(([, origin]) => new URL(origin).host === host);
  return [...new Set([...allowed.map(({ id }) => id), ...once.map(([tab]) => Number(tab))])];
}
