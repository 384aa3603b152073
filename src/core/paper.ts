import type { Authors } from './authors.ts';
import type { PaperId } from './ids/paper-id.ts';

/** The facts that a page shows of one paper. They are read by machine and never enter the user's own words. */
export interface Paper extends Authors {
  id: PaperId;
  /** Other ids that the page proves to be the same paper. */
  aliases: PaperId[];
  title: string;
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

/** Returns the year in `date`, if there is one. */
export function yearOf(paper: Pick<Paper, 'date'>): number | undefined {
  const year = Number(paper.date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
