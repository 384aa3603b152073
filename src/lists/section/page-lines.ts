import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { type ListedPaper, listAnnotation, listPaper } from '../line/listed-paper.ts';

/** The papers of one page, in its order, parted by whether the user said something of them. */
export interface PageLines {
  mine: ListedPaper[];
  others: ListedPaper[];
}

/**
 * Parts `papers` by `annotations`, which may be kept under another id of the same paper.
 * @param added the page itself, where the user adds it to their papers: it stands with those, before the others
 */
export function pageLines(papers: readonly Paper[], annotations: readonly Annotation[], added?: Paper): PageLines {
  const byId = new Map<PaperId, Annotation>();
  for (const annotation of annotations.filter(saysSomething))
    for (const id of [annotation.id, ...annotation.aliases]) byId.set(id, annotation);
  const lines: PageLines = { mine: [], others: [] };
  const listed = new Set<PaperId>();
  for (const paper of added === undefined ? papers : [added, ...papers]) {
    const annotation = [paper.id, ...paper.aliases].map((id) => byId.get(id)).find((found) => found !== undefined);
    const line = annotation === undefined ? listPaper(paper) : listAnnotation(annotation, paper);
    // A page may list one paper twice, or under two of its ids.
    if (listed.has(line.id)) continue;
    listed.add(line.id);
    (annotation === undefined && paper !== added ? lines.others : lines.mine).push(line);
  }
  return lines;
}
