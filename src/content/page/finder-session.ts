import type { FoundPapers } from '../../sites/find/find-papers.ts';
import type { Site } from '../../sites/site.ts';
import type { Rows } from '../row/rows.ts';

/** The papers of a page where cards are not all: by links where the markup is unknown, all of a late site. */
export type FindLate = () => FoundPapers;

/** What the first script of a page gives to the one that finds papers by links. */
export interface FinderSession {
  site: Site;
  rows: Rows;
  /** Called by that script once it is there. */
  begin(find: FindLate): void;
}

declare global {
  /** Lives in the world of our scripts alone; a page cannot see it. */
  var tagalongFinder: FinderSession | undefined;
}
