import type { FoundPapers } from '../../sites/find/find-late-papers.ts';
import type { Site } from '../../sites/site.ts';
import { countRenewals } from '../page/count-renewals.ts';
import type { FinderSession, FindLate } from '../page/finder-session.ts';
import inTextStyle from '../row/in-text.css?inline';
import actsStyle from '../row/in-text-acts.css?inline';
import { placeActs } from '../row/place-acts.ts';
import { standsAfter } from '../row/stands-after.ts';

/**
 * Makes a function that finds papers by the links that lead to them. Also lets rows stand in running text, after such
 * links.
 * @param find finds the papers of a page
 */
export function startFinding(
  { site, rows }: FinderSession,
  find: (site: Site, document: Document) => FoundPapers,
): FindLate {
  rows.useInText({ style: inTextStyle + actsStyle, drawn: placeActs, standsAfter, isUnwanted: countRenewals() });
  return () => find(site, document);
}
