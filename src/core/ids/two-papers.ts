import { withImplied } from './implied-ids.ts';
import { type PaperId, schemeOf } from './paper-id.ts';

// The others may well hold a paper twice: a preprint has a DOI and its print another, reviews are asked for anew each year.
const onePerPaper: ReadonlySet<string> = new Set(['arxiv', 'acl', 'pmid', 'iacr']);

/** Whether `some` and `others` name two papers, whatever a page says: a scheme that gives a paper one id has others there. */
export function areTwoPapers(some: readonly PaperId[], others: readonly PaperId[]): boolean {
  const known = withImplied(some);
  return withImplied(others).some((id) => {
    const scheme = schemeOf(id);
    return onePerPaper.has(scheme) && !known.includes(id) && known.some((other) => schemeOf(other) === scheme);
  });
}
