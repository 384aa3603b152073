import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { parseQuery, type Query } from '../../core/query/query.ts';
import type { Library } from '../../store/schema.ts';
import { type Found, readFound, search } from '../../store/search.ts';
import { keepIndex } from './keep-index.ts';
import { useLiveQuery } from './use-live-query.ts';

/** A search while it is typed. */
export interface Search {
  /** The query that is typed. */
  query: Query;
  /** The results that are shown; undefined where nothing is typed, and until the first results are read. */
  found: Found | undefined;
  /**
   * Resolves to the paper that Enter in the search field opens: `chosen` where the results of the typed query are shown,
   * else the first paper that the typed query finds.
   */
  toOpen: (chosen: PaperId | undefined) => Promise<PaperId | undefined>;
}

/**
 * The query in `text` and what it finds in the library, kept up to date.
 * @param limit how many annotations are read at most
 */
export function useSearch(library: Library, text: string, limit: number): Search {
  const query = useMemo(() => parseQuery(text), [text]);
  const isAsked = text.trim() !== '';
  const index = useIndex(library);
  const answer = useLiveQuery(
    async () => (isAsked ? readFound(library, await index(), query, limit) : undefined),
    [library, query, isAsked, limit],
  );
  const found = isAsked ? answer : undefined;
  return {
    query,
    found,
    toOpen: async (chosen) => {
      if (!isAsked || found?.query === query) return chosen;
      // An index that cannot be read is the live query's to report.
      return index().then(
        (read) => search(read, query)[0],
        () => undefined,
      );
    },
  };
}

/** The index of the library. It hears of a change before the queries of this page do, because it listens before they do. */
function useIndex(library: Library): ReturnType<typeof keepIndex> {
  const [closing] = useState(() => new AbortController());
  useEffect(() => () => closing.abort(), []);
  return useMemo(() => keepIndex(library, closing.signal), [library]);
}
