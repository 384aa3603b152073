import browser from 'webextension-polyfill';
import { originIn } from './own-origin.ts';

/**
 * Whether our script may run on pages of `origin`: a site of the manifest, one that the user allowed since, or one where it
 * was started in a tab once.
 */
export async function isKnownOrigin(origin: string): Promise<boolean> {
  if (namedOrigins().has(origin)) return true;
  if (!/^https?:\/\/[^/]+$/.test(origin)) return false;
  return (await isAllowed(origin)) || Object.values(await startedOnce()).includes(origin);
}

/** The origins of the manifest's sites. */
const namedOrigins = (): Set<string | undefined> =>
  new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches.map(originIn)));

async function isAllowed(origin: string): Promise<boolean> {
  // A pattern names no port and covers all of them.
  const pattern = `${origin.replace(/:\d+$/, '')}/*`;
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

const key = 'once';

/** The origins of tabs where our script was started once, without access to the site, by tab. Forgotten with the browser. */
export async function startedOnce(): Promise<Readonly<Record<string, string>>> {
  const found: unknown = (await browser.storage.session.get(key))[key];
  return isOrigins(found) ? found : {};
}

/** Remembers that our script was started in a tab; without an origin, that it is gone. */
export async function rememberStart(tabId: number, origin?: string): Promise<void> {
  const { [String(tabId)]: _, ...others } = await startedOnce();
  await browser.storage.session.set({ [key]: origin === undefined ? others : { ...others, [tabId]: origin } });
}

const isOrigins = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;
