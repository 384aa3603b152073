import { findPapers } from '../sites/find-papers.ts';
import { wholeSite } from '../sites/late-sites.ts';
import type { FinderSession, FindLate } from './finder-session.ts';
import inTextStyle from './in-text.css?inline';

/** Finds papers by the links that lead to them; rows stand after those. */
export function startFinding({ site, rows }: FinderSession): FindLate {
  const whole = wholeSite(site);
  rows.styleInText(inTextStyle);
  return () => findPapers(whole, document);
}
