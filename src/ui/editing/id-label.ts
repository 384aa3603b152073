import { idValue, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';

/** The names of id schemes, as their issuers write them. */
const names: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'arXiv'],
  ['doi', 'DOI'],
  ['acl', 'ACL'],
  ['pmid', 'PubMed'],
  ['pmcid', 'PMC'],
  ['openreview', 'OpenReview'],
  ['pmlr', 'PMLR'],
  ['neurips', 'NeurIPS'],
  ['cvf', 'CVF'],
  ['jmlr', 'JMLR'],
  ['iacr', 'ePrint'],
  ['ieee', 'IEEE'],
  ['s2', 'Semantic Scholar'],
  ['s2-corpus', 'Semantic Scholar'],
  ['gscholar-cid', 'Google Scholar'],
  ['gscholar-pub', 'Google Scholar'],
]);

/** A longer value is a number that nobody reads to its end. */
const mostShown = 30;

/** Returns an id as people write it: `arXiv 2606.00467`. */
export function idLabel(id: PaperId): string {
  const value = idValue(id);
  const shown = value.length > mostShown ? `${value.slice(0, mostShown)}…` : value;
  return `${names.get(schemeOf(id)) ?? schemeOf(id)} ${shown}`;
}
