import { siteFor } from '../../src/sites/index.ts';
import { listings, ownSitePages, type SavedPage } from './saved-pages.ts';
import type { Web } from './web.ts';

/** Puts every page of our own that the extension runs on from the start at its real address, as it lies on disk now. */
export function putOwnPages(web: Web): void {
  for (const page of ownSitePages()) web.put(page);
}

/** The first list of each site among them, for people who look for something to open. */
export function ownLists(): SavedPage[] {
  const firstLast = listings().toReversed();
  return [...new Map(firstLast.map((page) => [siteFor(page.url)?.id, page])).values()].reverse();
}
