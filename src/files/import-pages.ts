import type { LibraryEntry } from '../core/library-entry.ts';

/** Bounds of one message of an import: the worker answers within its time, and a channel takes no endless text. */
export interface PageBounds {
  entries: number;
  /** Characters of the page as JSON, about. A longer single entry makes a page of its own. */
  characters: number;
}

/**
 * Cuts `entries`, in order and complete, into pages for `library.importPage`, which takes at most 500 at a time. Only the
 * entries of the pages that are asked for are measured.
 */
export function* importPages(
  entries: readonly LibraryEntry[],
  bounds: PageBounds = { entries: 100, characters: 500_000 },
): Generator<LibraryEntry[], void> {
  let page: LibraryEntry[] = [];
  let characters = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    if (page.length > 0 && (page.length >= bounds.entries || characters + length > bounds.characters)) {
      yield page;
      page = [];
      characters = 0;
    }
    page.push(entry);
    characters += length;
  }
  if (page.length > 0) yield page;
}
