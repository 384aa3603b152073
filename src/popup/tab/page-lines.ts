import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { type ListedPaper, listAnnotation, listPaper } from '../../lists/listed/listed-paper.ts';

/** The papers of one page in the page's order: those with an annotation, and the others. */
export interface PageLines {
  mine: ListedPaper[];
  others: ListedPaper[];
  /** The page itself, if it is no paper that we know and the user may still add it. */
  addable?: Paper;
}

/** A page as a paper of its own, and whether the user adds it. */
export interface PageItself {
  paper: Paper;
  isAdded: boolean;
}

/** Whether the page is of one paper alone. */
export const isOnePaper = ({ mine, others }: PageLines): boolean => mine.length + others.length === 1;

/**
 * The lines of `papers` with their `annotations`, which may be kept under another id of the same paper.
 * @param itself stands before the papers of the user if it has an annotation or is being added
 */
export function pageLines(
  papers: readonly Paper[],
  annotations: readonly Annotation[],
  itself?: PageItself,
): PageLines {
  const byId = namedBy(annotations);
  const isShown = itself !== undefined && (itself.isAdded || byId.has(itself.paper.id));
  const lines: PageLines = { mine: [], others: [], ...(itself && !isShown && { addable: itself.paper }) };
  const listed = new Set<PaperId>();
  for (const paper of isShown ? [itself.paper, ...papers] : papers) {
    const annotation = [paper.id, ...paper.aliases].map((id) => byId.get(id)).find((found) => found !== undefined);
    const line = annotation === undefined ? listPaper(paper) : listAnnotation(annotation, paper);
    // A page may list one paper twice, or under two of its ids.
    if (listed.has(line.id)) continue;
    listed.add(line.id);
    (annotation === undefined && paper !== itself?.paper ? lines.others : lines.mine).push(line);
  }
  return lines;
}

/** Every annotation with words of the user, by each of its ids. */
const namedBy = (annotations: readonly Annotation[]): ReadonlyMap<PaperId, Annotation> =>
  new Map(
    annotations
      .filter(saysSomething)
      .flatMap((annotation) => [annotation.id, ...annotation.aliases].map((id) => [id, annotation] as const)),
  );
