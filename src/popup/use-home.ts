import type { Annotation } from '../core/annotation.ts';
import { useLiveQuery } from '../lists/use-live-query.ts';
import { countAnnotations, countBinned, latestAnnotations } from '../store/read.ts';
import type { Library } from '../store/schema.ts';

/** What the popup shows before anything is searched. */
export interface Home {
  latest: Annotation[];
  /** Papers in the whole library. */
  count: number;
  /** Papers in the bin. */
  binned: number;
}

/** More than anyone scrolls through without searching. */
const latestShown = 50;

/** The latest annotations and how many there are in all and in the bin; undefined until they were read. */
export const useHome = (library: Library): Home | undefined =>
  useLiveQuery(async () => {
    const [latest, count, binned] = await Promise.all([
      latestAnnotations(library, latestShown),
      countAnnotations(library),
      countBinned(library),
    ]);
    return { latest, count, binned };
  }, [library]);
