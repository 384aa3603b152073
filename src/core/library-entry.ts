import type { Annotation } from './annotation.ts';
import { withImplied } from './ids/contained-ids.ts';
import { areTwoPapers } from './ids/two-papers.ts';
import type { PaperId } from './ids/versioned-id.ts';
import type { Paper } from './paper.ts';

/** One paper of the library on its way to or from a file. */
export interface LibraryEntry {
  annotation: Annotation;
  /** The known facts of the paper beyond the annotation, if there are any. */
  paper?: Paper;
}

/**
 * Returns every id by which an entry names its paper, its own first, each once, without ids that cannot be of that
 * paper.
 */
export function idsOfEntry({ annotation, paper }: LibraryEntry): PaperId[] {
  const { id, aliases } = annotation;
  const others = withImplied([id, ...aliases, ...(paper === undefined ? [] : [paper.id, ...paper.aliases])]).slice(1);
  return [id, ...others.filter((other) => !areTwoPapers([id], [other]))];
}
