import { withImplied } from './contained-ids.ts';
import { schemeNamed } from './known-schemes.ts';
import { type PaperId, schemeOf } from './paper-id.ts';

/**
 * Whether `some` and `others` certainly name two papers, whatever a page says: both have an id of one `onePerPaper` scheme, and
 * these ids differ.
 * Most schemes may hold a paper twice: a preprint has a DOI and its print another, reviews are asked for anew each year.
 */
export function areTwoPapers(some: readonly PaperId[], others: readonly PaperId[]): boolean {
  const known = withImplied(some);
  return withImplied(others).some((id) => {
    const scheme = schemeOf(id);
    const isOnlyOne = schemeNamed(scheme)?.onePerPaper === true;
    return isOnlyOne && !known.includes(id) && known.some((other) => schemeOf(other) === scheme);
  });
}
