import type { PaperId } from './ids/paper-id.ts';

/** What a page shows of one paper. Machine facts: they never enter what the user wrote. */
export interface Paper {
  id: PaperId;
  /** Other ids that the page proves to be the same paper. */
  aliases: PaperId[];
  title: string;
  /** Full names in order; empty where the page shows none. */
  authors: string[];
  /** Where the page shows only how many there are. */
  authorCount?: number;
  abstract?: string;
  /** `2026-06-12`, or less of it where the page shows less. */
  date?: string;
  venue?: string;
  organisation?: string;
  upvotes?: number;
  comments?: number;
  codeUrl?: string;
  /** The version that the page is of, where it names one. */
  version?: number;
}

/** Authors in one short line, at most `most` names: `Casanova, Kocielnik, Alvarez` or `Gupta, Iyer and 5 more`. */
export function authorLine(paper: Pick<Paper, 'authors' | 'authorCount'>, most = 3): string {
  const count = Math.max(paper.authorCount ?? 0, paper.authors.length);
  if (paper.authors.length === 0) return '';
  if (count <= most) return paper.authors.join(', ');
  const shown = paper.authors.slice(0, most - 1);
  return `${shown.join(', ')} and ${count - shown.length} more`;
}

/** The year in `date`, if there is one. */
export function yearOf(paper: Pick<Paper, 'date'>): number | undefined {
  const year = Number(paper.date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
