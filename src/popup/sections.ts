import { type Annotation, blankAnnotation } from '../core/annotation.ts';
import type { Condition } from '../core/query/condition.ts';
import type { Query } from '../core/query/query.ts';
import { matchesQuery, searchable } from '../core/query/query-match.ts';
import { type ListedPaper, listAnnotation } from '../lists/listed/listed-paper.ts';
import type { Section } from '../lists/listed/section.ts';
import { isOnePaper, type PageLines } from './tab/page-lines.ts';

/** The parts of the popup's list. `page` has the papers of this tab without an annotation, where `tab` does not list them. */
export type SectionName = 'tab' | 'page' | 'latest' | 'found' | 'bin';

/** A part of the popup's list. */
export type PopupSection = Section<SectionName>;

/**
 * The list before anything is searched: the papers of this tab, then the latest others. A tab with papers has a part even
 * where none of them has an annotation.
 * @param unfolded whether to list the papers of the tab without an annotation too
 */
export function homeSections(page: PageLines, latest: readonly Annotation[], unfolded: boolean): PopupSection[] {
  const shown = new Set(page.mine.map(({ id }) => id));
  const rest = latest.filter(({ id }) => !shown.has(id)).map((annotation) => listAnnotation(annotation));
  // On a paper's own page the one paper is always listed, because the user came for it.
  const others = unfolded || isOnePaper(page) ? page.others : [];
  const sections: PopupSection[] =
    page.mine.length === 0
      ? [{ name: 'tab', lines: others }]
      : [
          { name: 'tab', lines: page.mine },
          { name: 'page', lines: others },
        ];
  sections.push({ name: 'latest', lines: rest });
  return sections.filter(({ name, lines }) => lines.length > 0 || (name === 'tab' && page.others.length > 0));
}

/**
 * The list of a search: the annotated papers that it found, then the other papers of this tab that it finds. Those are left
 * out if the query asks nothing of the papers themselves.
 */
export function foundSections(found: readonly Annotation[], page: PageLines, query: Query): PopupSection[] {
  const isFound = ({ paper }: ListedPaper): boolean =>
    paper !== undefined && matchesQuery(query, searchable(blankAnnotation(paper, 0), paper));
  const asksOfPapers = query.parts.some(({ condition, not }) => !not && isOfPaper(condition));
  const sections: PopupSection[] = [
    { name: 'found', lines: found.map((annotation) => listAnnotation(annotation)) },
    { name: 'page', lines: asksOfPapers ? page.others.filter(isFound) : [] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** Whether a page can say that a paper meets the condition. */
function isOfPaper(condition: Condition): boolean {
  switch (condition.kind) {
    case 'text':
    case 'fact':
    case 'id':
    case 'count':
    case 'published':
      return true;
    case 'has':
      return condition.what === 'code';
    default:
      return false;
  }
}

/** The list of a search in the bin. */
export const binSections = (found: readonly Annotation[]): PopupSection[] =>
  found.length === 0 ? [] : [{ name: 'bin', lines: found.map((annotation) => listAnnotation(annotation)) }];
