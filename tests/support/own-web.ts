import { siteFor } from '../../src/sites/index.ts';
import { listings, type SavedPage, samplePagesOfSites } from './saved-pages.ts';
import type { Web } from './web.ts';

/**
 * Serves every page of our own on which the extension runs from the start, at its real address, as it lies on disk now.
 */
export function putOwnPages(web: Web): void {
  for (const page of samplePagesOfSites()) web.put(page);
}

/** Returns the first list of each site among them, for people who look for a page to open. */
export function ownLists(): SavedPage[] {
  const firstLast = listings().toReversed();
  return [...new Map(firstLast.map((page) => [siteFor(page.url)?.id, page])).values()].reverse();
}
