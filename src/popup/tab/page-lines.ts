import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { type ListedPaper, listAnnotation, listPaper } from '../../lists/listed/listed-paper.ts';

/** The papers of one page in the page's order: those with an annotation, and the others. */
export interface PageLines {
  mine: ListedPaper[];
  others: ListedPaper[];
}

/** Whether the page is of one paper alone. */
export const isOnePaper = ({ mine, others }: PageLines): boolean => mine.length + others.length === 1;

/** The lines of `papers` with their `annotations`, which may be kept under another id of the same paper. */
export function pageLines(papers: readonly Paper[], annotations: readonly Annotation[]): PageLines {
  const byId = new Map<PaperId, Annotation>();
  for (const annotation of annotations.filter(saysSomething))
    for (const id of [annotation.id, ...annotation.aliases]) byId.set(id, annotation);
  const lines: PageLines = { mine: [], others: [] };
  const listed = new Set<PaperId>();
  for (const paper of papers) {
    const annotation = [paper.id, ...paper.aliases].map((id) => byId.get(id)).find((found) => found !== undefined);
    const line = annotation === undefined ? listPaper(paper) : listAnnotation(annotation, paper);
    // A page may list one paper twice, or under two of its ids.
    if (listed.has(line.id)) continue;
    listed.add(line.id);
    (annotation === undefined ? lines.others : lines.mine).push(line);
  }
  return lines;
}
