import type { Annotation } from '../core/annotation.ts';
import { useLiveQuery } from '../lists/live/use-live-query.ts';
import { countAnnotations, countBinned, latestAnnotations } from '../store/read.ts';
import type { Library } from '../store/schema.ts';

/** The part of the library that the popup shows before anything is searched. */
export interface Home {
  /** The annotations changed last, newest first. */
  latest: Annotation[];
  /** Papers in the whole library. */
  count: number;
  /** Papers in the bin. */
  binned: number;
}

/** More than a user scrolls through without searching. */
const latestShown = 50;

/** The latest annotations, and how many papers the library and the bin have; undefined until they are read. */
export const useHome = (library: Library): Home | undefined =>
  useLiveQuery(async () => {
    const [latest, count, binned] = await Promise.all([
      latestAnnotations(library, latestShown),
      countAnnotations(library),
      countBinned(library),
    ]);
    return { latest, count, binned };
  }, [library]);
