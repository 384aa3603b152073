import { useMemo, useRef } from 'preact/hooks';
import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { asksBin, parseQuery, type Query } from '../../core/query/query.ts';
import { useLiveQuery } from '../../lists/use-live-query.ts';
import { getKeptAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { loadBin, loadIndex, search } from '../../store/search.ts';

/** What a search found. */
export interface Found {
  query: Query;
  /** Whether it looked in the bin. */
  inBin: boolean;
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
  /** How many papers in the bin the same words find, where the bin was not searched. */
  alsoInBin: number;
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
  const bin = useLiveQuery(
    async () => (needed.current ? await loadBin(library) : undefined),
    [library, needed.current],
  );
  const inBin = asksBin(query);
  const wanted = inBin ? bin : index;
  const ids = useMemo(
    () => (wanted === undefined || !asked ? undefined : search(wanted, query)),
    [wanted, query, asked],
  );
  const read = useLiveQuery(
    async () => ids && { query, inBin, ids, annotations: await inOrder(library, ids.slice(0, limit), inBin) },
    [library, ids, limit],
  );
  const found = asked ? read : undefined;
  const alsoInBin = useMemo(
    () => (bin === undefined || !asked || inBin ? 0 : search(bin, query).length),
    [bin, query, asked, inBin],
  );
  return { query, found, ahead: found?.query === query ? undefined : ids?.[0], alsoInBin };
}

/** The annotations of `ids`, in that order; those that went to the bin or came out of it since they were found are left out. */
async function inOrder(library: Library, ids: readonly PaperId[], inBin: boolean): Promise<Annotation[]> {
  if (ids.length === 0) return [];
  const kept = await getKeptAnnotations(library, ids);
  const there = kept.filter((annotation) => (inBin ? annotation.deleted !== undefined : saysSomething(annotation)));
  const byId = new Map(there.map((annotation) => [annotation.id, annotation]));
  return ids.map((id) => byId.get(id)).filter((annotation) => annotation !== undefined);
}
