import { findPapers } from '../../sites/find/find-papers.ts';
import { wholeSite } from '../../sites/late-sites.ts';
import { countRenewals } from '../page/count-renewals.ts';
import type { FinderSession, FindLate } from '../page/finder-session.ts';
import inTextStyle from '../row/in-text.css?inline';
import actsStyle from '../row/in-text-acts.css?inline';
import { placeActs } from '../row/place-acts.ts';

/**
 * Makes a function that finds papers by the links that lead to them. Also lets rows stand in running text, after such
 * links.
 */
export function startFinding({ site, rows }: FinderSession): FindLate {
  const whole = wholeSite(site);
  rows.useInText({ style: inTextStyle + actsStyle, drawn: placeActs, isUnwanted: countRenewals() });
  return () => findPapers(whole, document);
}
