import browser, { type Scripting } from 'webextension-polyfill';
import { anyPageId, optionalSites } from '../../messages/optional-sites.ts';

// Two changes at once must not both find a script missing. The variable keeps an order only, no data.
let last: Promise<unknown> = Promise.resolve();

/**
 * Registers our scripts on every site that the user allowed since the installation, and on no other. Idempotent; the
 * browser keeps them until the extension is updated.
 */
export function registerAllowed(): Promise<void> {
  const next = last.then(bringInLine, bringInLine);
  last = next.catch(() => undefined);
  return next;
}

async function bringInLine(): Promise<void> {
  const [wanted, there] = await Promise.all([wantedScripts(), browser.scripting.getRegisteredContentScripts()]);
  const isThere = ({ id }: Scripting.RegisteredContentScript): boolean => there.some((one) => one.id === id);
  const gone = there.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id }) => id);
  const fresh = wanted.filter((script) => !isThere(script));
  const known = wanted.filter(isThere);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  // Register each script by itself: a call registers all of its scripts or none, and one that the browser refuses must
  // not stop the others.
  const made = await Promise.allSettled([
    ...known.map((script) => browser.scripting.updateContentScripts([script])),
    ...fresh.map((script) => browser.scripting.registerContentScripts([script])),
  ]);
  for (const one of made) if (one.status === 'rejected') throw one.reason;
}

/**
 * Returns the script of each optional site that is allowed, and the any-page script for all other allowed addresses.
 */
async function wantedScripts(): Promise<Scripting.RegisteredContentScript[]> {
  const sites = await optionalSites();
  const { origins = [] } = await browser.permissions.getAll();
  const named = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  const sitesOwn = sites.filter(({ id }) => id !== anyPageId);
  const known = [...named, ...sitesOwn.flatMap(({ matches }) => matches)];
  const allowed = await Promise.all(sitesOwn.map(({ matches }) => browser.permissions.contains({ origins: matches })));
  const others = origins.filter((origin) => /^(?:https?|\*):|^<all_urls>$/.test(origin) && !known.includes(origin));
  return [
    ...sitesOwn.filter((_, at) => allowed[at]).map((site) => scriptFor(site, 'document_start')),
    ...sites
      .filter(({ id }) => id === anyPageId && others.length > 0)
      .map((any) => ({ ...scriptFor({ ...any, matches: others }, 'document_idle'), excludeMatches: known })),
  ];
}

const scriptFor = (
  { id, matches, js, css }: { id: string; matches: string[]; js: string[]; css: string[] },
  runAt: 'document_start' | 'document_idle',
): Scripting.RegisteredContentScript => ({ id, matches, js, css, runAt, persistAcrossSessions: true });
