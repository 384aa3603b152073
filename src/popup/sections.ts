import type { Annotation } from '../core/annotation.ts';
import { searchForm } from '../core/text/search-form.ts';
import { listAnnotation } from '../lists/listed/listed-paper.ts';
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
 * The list of a search: the annotated papers that it found, then the other papers of this tab whose title has all `words`.
 * @param words in search form, as in `Query.words`
 */
export function foundSections(found: readonly Annotation[], page: PageLines, words: readonly string[]): PopupSection[] {
  const hasAll = (title: string): boolean => words.every((word) => searchForm(title).includes(word));
  const sections: PopupSection[] = [
    { name: 'found', lines: found.map((annotation) => listAnnotation(annotation)) },
    { name: 'page', lines: words.length === 0 ? [] : page.others.filter(({ title }) => hasAll(title)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The list of a search in the bin. */
export const binSections = (found: readonly Annotation[]): PopupSection[] =>
  found.length === 0 ? [] : [{ name: 'bin', lines: found.map((annotation) => listAnnotation(annotation)) }];
