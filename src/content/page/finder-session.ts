import type { FoundPapers } from '../../sites/find/find-papers.ts';
import type { Site } from '../../sites/site.ts';
import type { Rows } from '../row/rows.ts';

/**
 * Returns the papers that the cards alone do not give: by links if the markup is unknown, or all papers of a late site.
 */
export type FindLate = () => FoundPapers;

/** The values that the first script of a page gives to the script that finds papers by links. */
export interface FinderSession {
  site: Site;
  rows: Rows;
  /** The late script calls this once it has loaded. */
  begin(find: FindLate): void;
}

declare global {
  /** Lives in the world of our scripts alone; the page cannot see it. */
  var tagalongFinder: FinderSession | undefined;
}
