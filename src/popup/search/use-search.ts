import { useMemo, useRef } from 'preact/hooks';
import type { Annotation } from '../../core/annotation.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { parseQuery, type Query } from '../../core/query.ts';
import { getAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { loadIndex, search } from '../../store/search.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** What a search found. */
export interface Found {
  query: Query;
  /** All of them, latest first. */
  ids: PaperId[];
  /** The first of them, in the same order. */
  annotations: Annotation[];
}

/** A search as it stands. */
export interface Search {
  /** What is asked now. */
  query: Query;
  /** The last search that was read to its end; undefined where nothing is asked, or none has been. */
  found: Found | undefined;
  /** The first paper that is found now, while `found` is still of the query before. */
  ahead: PaperId | undefined;
}

/** The query in `text`, and what it finds: at most `limit` annotations are read. */
export function useSearch(library: Library, text: string, limit: number): Search {
  const query = useMemo(() => parseQuery(text), [text]);
  const asked = text.trim() !== '';
  const needed = useRef(false);
  // Read at the first key and not before; then kept, because a second search follows the first.
  needed.current ||= asked;
  const index = useLiveQuery(
    async () => (needed.current ? await loadIndex(library) : undefined),
    [library, needed.current],
  );
  const ids = useMemo(() => (index === undefined || !asked ? undefined : search(index, query)), [index, query, asked]);
  const read = useLiveQuery(
    async () => ids && { query, ids, annotations: await inOrder(library, ids.slice(0, limit)) },
    [library, ids, limit],
  );
  const found = asked ? read : undefined;
  return { query, found, ahead: found?.query === query ? undefined : ids?.[0] };
}

/** The annotations of `ids`, in that order. */
async function inOrder(library: Library, ids: readonly PaperId[]): Promise<Annotation[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await getAnnotations(library, ids)).map((annotation) => [annotation.id, annotation]));
  return ids.map((id) => byId.get(id)).filter((annotation) => annotation !== undefined);
}
