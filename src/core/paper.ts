import type { PaperId } from './ids/paper-id.ts';

/** The facts that a page shows of one paper. They are read by machine and never enter the user's own words. */
export interface Paper {
  id: PaperId;
  /** Other ids that the page proves to be the same paper. */
  aliases: PaperId[];
  title: string;
  /** Full names in order; empty if the page shows none. */
  authors: string[];
  /** Given if the page shows only the number of authors, or names some of them only. */
  authorCount?: number;
  abstract?: string;
  /** `2026-06-12`, or less of it if the page shows less. */
  date?: string;
  venue?: string;
  organisation?: string;
  upvotes?: number;
  comments?: number;
  codeUrl?: string;
  /** The version that the page is of, if it names one. */
  version?: number;
}

/**
 * Returns the authors in one short line, at most `most` names: `Casanova, Kocielnik, Alvarez` or `Gupta, Iyer and 5
 * more`.
 */
export function authorLine(paper: Pick<Paper, 'authors' | 'authorCount'>, most = 3): string {
  const count = Math.max(paper.authorCount ?? 0, paper.authors.length);
  if (paper.authors.length === 0) return '';
  if (count <= most) return paper.authors.join(', ');
  const shown = paper.authors.slice(0, most - 1);
  return `${shown.join(', ')} and ${count - shown.length} more`;
}

/** Returns the year in `date`, if there is one. */
export function yearOf(paper: Pick<Paper, 'date'>): number | undefined {
  const year = Number(paper.date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
