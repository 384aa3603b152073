import { onAnnotationsChanged } from '../../messages/page-messages.ts';
import type { Library } from '../../store/schema.ts';
import { loadIndex, type SearchIndex, updatedIndex } from '../../store/search.ts';

/**
 * Keeps the search index of a library, until `signal` aborts. It is loaded when it is first asked for. After a change, only the
 * papers that changed are read again.
 * @returns a function that resolves to the index with all changes that were heard of
 */
export function keepIndex(library: Library, signal: AbortSignal): () => Promise<SearchIndex> {
  let index: Promise<SearchIndex> | undefined;
  const keep = (made: Promise<SearchIndex>): Promise<SearchIndex> => {
    index = made;
    // After a failure the next search loads the index anew.
    made.catch(() => {
      if (index === made) index = undefined;
    });
    return made;
  };
  onAnnotationsChanged((ids) => {
    if (index !== undefined) void keep(index.then((before) => updatedIndex(library, before, [...ids])));
  }, signal);
  return () => index ?? keep(loadIndex(library));
}
