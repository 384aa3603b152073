import type { Annotation } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';

/** One line of a list: a paper with its annotation, if it has one. */
export interface ListedPaper {
  id: PaperId;
  title: string;
  annotation?: Annotation;
  /** The paper as the page of this tab shows it, if the page shows it. */
  paper?: Paper;
}

/** The line of an annotation; `paper` is the same paper as the page of this tab shows it. */
export function listAnnotation(annotation: Annotation, paper?: Paper): ListedPaper {
  const { id, title } = annotation;
  return { id, title: title === '' ? (paper?.title ?? id) : title, annotation, ...(paper && { paper }) };
}

/** The line of a paper without an annotation. */
export const listPaper = (paper: Paper): ListedPaper => ({ id: paper.id, title: paper.title || paper.id, paper });

/** Whether the line is of a paper in the bin. */
export const isInBin = ({ annotation }: ListedPaper): boolean => annotation?.deleted !== undefined;
