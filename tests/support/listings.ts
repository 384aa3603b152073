import { type SavedPage, savedPages } from './saved-pages.ts';

/** Our own pages that list several papers, each once. */
export const listings = (): SavedPage[] =>
  savedPages().filter(
    ({ name, papers }) =>
      !name.includes('hydrat') && papers.length >= 3 && new Set(papers.map(({ id }) => id)).size === papers.length,
  );
