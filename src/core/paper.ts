import type { Authors } from './authors.ts';
import type { PaperId } from './ids/paper-id.ts';

/** What a page shows of one paper. Machine facts: they never enter what the user wrote. */
export interface Paper extends Authors {
  id: PaperId;
  /** Other ids that the page proves to be the same paper. */
  aliases: PaperId[];
  title: string;
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

/** The year in `date`, if there is one. */
export function yearOf(paper: Pick<Paper, 'date'>): number | undefined {
  const year = Number(paper.date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
