import type { Annotation } from '../../core/annotation.ts';
import { idValue, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';

/** One line of the popup's list: a paper, and what the user said of it where they said something. */
export interface ListedPaper {
  id: PaperId;
  title: string;
  annotation?: Annotation;
  /** As the page of this tab shows it, where it does. */
  paper?: Paper;
}

/** The line of an annotation; `paper` is what this tab's page shows of it. */
export function listAnnotation(annotation: Annotation, paper?: Paper): ListedPaper {
  const { id, title } = annotation;
  return { id, title: title || paper?.title || nameOf(id), annotation, ...(paper && { paper }) };
}

/** The line of a paper of which the user said nothing yet. */
export const listPaper = (paper: Paper): ListedPaper => ({
  id: paper.id,
  title: paper.title || nameOf(paper.id),
  paper,
});

/** What stands in the place of a title that is not known: the id, or the address where that is one. */
const nameOf = (id: PaperId): string => (schemeOf(id) === 'url' ? idValue(id) : id);
