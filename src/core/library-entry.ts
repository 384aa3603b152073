import type { Annotation } from './annotation.ts';
import type { Paper } from './paper.ts';
import type { PaperId } from './versioned-id.ts';

/** One paper of the library on its way to or from a file. */
export interface LibraryEntry {
  annotation: Annotation;
  /** What is known of the paper beyond the annotation, where something is. */
  paper?: Paper;
}

/** Every id by which an entry names its paper, each once. */
export const idsOfEntry = ({ annotation, paper }: LibraryEntry): PaperId[] => [
  ...new Set([annotation.id, ...annotation.aliases, ...(paper === undefined ? [] : [paper.id, ...paper.aliases])]),
];
