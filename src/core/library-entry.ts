import type { Annotation } from './annotation.ts';
import type { Paper } from './paper.ts';

/** One paper of the library on its way to or from a file. */
export interface LibraryEntry {
  annotation: Annotation;
  /** What is known of the paper beyond the annotation, where something is. */
  paper?: Paper;
}
