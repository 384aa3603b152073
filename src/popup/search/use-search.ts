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
  /** All of them, latest first. */
  ids: PaperId[];
  /** The first of them, in the same order, as far as they were read. */
  annotations: Annotation[];
}

/** The query in `text`, and what it finds; undefined where nothing is asked, or until the search column was read. */
export function useSearch(library: Library, text: string, limit: number): { query: Query; found: Found | undefined } {
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
  const read = useLiveQuery(() => inOrder(library, ids?.slice(0, limit) ?? []), [library, ids, limit]);
  if (ids === undefined) return { query, found: undefined };
  // What was read may still be of the query before: only what this one finds is shown, in its order.
  const byId = new Map(read?.map((annotation) => [annotation.id, annotation]));
  const annotations = ids.slice(0, limit).map((id) => byId.get(id));
  return { query, found: { ids, annotations: annotations.filter((each) => each !== undefined) } };
}

async function inOrder(library: Library, ids: readonly PaperId[]): Promise<Annotation[]> {
  return ids.length === 0 ? [] : await getAnnotations(library, ids);
}
