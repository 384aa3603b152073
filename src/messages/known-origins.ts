import browser from 'webextension-polyfill';
import { originIn } from './own-origin.ts';

/**
 * Returns whether our script may run on pages of `origin`: a site of the manifest, a site that the user allowed since,
 * or a page in whose tab it was started once.
 */
export async function isKnownOrigin(origin: string): Promise<boolean> {
  if (namedOrigins().has(origin)) return true;
  if (!/^https?:\/\/[^/]+$/.test(origin)) return false;
  return (await isAllowed(origin)) || Object.values(await startedOnce()).includes(origin);
}

/** Returns the origins of the manifest's sites. */
const namedOrigins = (): Set<string | undefined> =>
  new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches.map(originIn)));

async function isAllowed(origin: string): Promise<boolean> {
  // A match pattern names no port and covers all of them.
  const pattern = `${origin.replace(/:\d+$/, '')}/*`;
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Each tab has an entry of its own: two tabs may start or close at once. */
const keyPrefix = 'once:';

/**
 * Returns, by tab, the origins of pages where our script was started once without access to the site. Lasts until the
 * browser closes.
 */
export async function startedOnce(): Promise<Readonly<Record<string, string>>> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, origin]) =>
      key.startsWith(keyPrefix) && typeof origin === 'string' ? [[key.slice(keyPrefix.length), origin]] : [],
    ),
  );
}

/** Remembers that our script was started in a tab; without an origin, forgets the tab. */
export async function rememberStart(tabId: number, origin?: string): Promise<void> {
  const key = `${keyPrefix}${tabId}`;
  await (origin === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: origin }));
}
