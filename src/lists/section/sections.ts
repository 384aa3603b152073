import type { Annotation } from '../../core/annotation.ts';
import { searchForm } from '../../core/text/search-form.ts';
import { type ListedPaper, listAnnotation } from '../line/listed-paper.ts';
import type { PageLines } from './page-lines.ts';

/** A part of the list under one heading. */
export interface Section {
  /** `page`: papers of this tab without anything of the user's, where they do not stand under `tab` itself. */
  name: 'tab' | 'page' | 'latest' | 'found' | 'bin';
  lines: ListedPaper[];
}

/** Whether the page is of one paper alone. */
export const isOnePaper = ({ mine, others }: PageLines): boolean => mine.length + others.length === 1;

/**
 * What the popup shows before anything is searched: this tab first, then the latest of the rest. A tab with papers has its
 * part even where none of them is the user's.
 * @param unfolded whether the papers of the tab that are not the user's are wanted too
 */
export function homeSections(page: PageLines, latest: readonly Annotation[], unfolded: boolean): Section[] {
  const shown = new Set(page.mine.map(({ id }) => id));
  const rest = latest.filter(({ id }) => !shown.has(id)).map((annotation) => listAnnotation(annotation));
  // On a paper's own page there is nothing to fold: the one paper is what the user came for.
  const others = unfolded || isOnePaper(page) ? page.others : [];
  const sections: Section[] =
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
 * What a search shows: the user's own papers, then papers of this tab whose title says all of `words`.
 * @param words in search form, as in `Query.words`
 */
export function foundSections(found: readonly Annotation[], page: PageLines, words: readonly string[]): Section[] {
  const says = (title: string): boolean => words.every((word) => searchForm(title).includes(word));
  const sections: Section[] = [
    { name: 'found', lines: found.map((annotation) => listAnnotation(annotation)) },
    { name: 'page', lines: words.length === 0 ? [] : page.others.filter(({ title }) => says(title)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What a search of the bin shows. */
export const binSections = (found: readonly Annotation[]): Section[] =>
  found.length === 0 ? [] : [{ name: 'bin', lines: found.map((annotation) => listAnnotation(annotation)) }];
