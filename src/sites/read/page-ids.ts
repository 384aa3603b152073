import { compareStrength, type PaperId, parsePaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { linkedPaper } from './linked-data.ts';
import { readMetas } from './metas.ts';

/**
 * Names under which metadata gives the page's own paper, the most reliable first: Google Scholar's names, PRISM, Dublin
 * Core, EPrints, and addresses that may be those of a DOI.
 */
const names: ReadonlyArray<readonly [name: string, scheme: string]> = [
  ['citation_doi', 'doi'],
  ['bepress_citation_doi', 'doi'],
  ['citation_arxiv_id', 'arxiv'],
  ['citation_pmid', 'pmid'],
  ['prism.doi', 'doi'],
  ['dc.identifier.doi', 'doi'],
  ['dc.identifier', ''],
  ['dcterms.identifier', ''],
  ['eprints.id_number', 'doi'],
  ['eprints.doi', 'doi'],
  ['doi', 'doi'],
  ['prism.url', ''],
  ['citation_public_url', ''],
];

/**
 * Returns the ids of the one paper that a page is of, the strongest first, at most one of each scheme. Returns none if
 * the page names several papers (it is then a list) or no paper. If the metadata has none, asks the data in
 * schema.org's terms, then the page's address.
 */
export function pageIds(document: Document): PaperId[] {
  const named = idsInMetas(document);
  if (named === 'several') return [];
  return (named.length > 0 ? named : elsewhere(document)).toSorted(compareStrength);
}

/** Returns whether the metadata or the data of a page names its paper, so that not only its address does. */
export function namesPaper(document: Document): boolean {
  const named = idsInMetas(document);
  return named !== 'several' && (named.length > 0 || linkedPaper(document).ids.length > 0);
}

function idsInMetas(document: Document): PaperId[] | 'several' {
  const metas = readMetas(document);
  const found = new Map<string, PaperId>();
  for (const [name, scheme] of names) {
    const named = new Map<string, PaperId>();
    for (const id of (metas.get(name) ?? []).flatMap((content) => idIn(content, scheme) ?? [])) {
      if ((named.get(schemeOf(id)) ?? id) !== id) return 'several';
      named.set(schemeOf(id), id);
    }
    for (const [kind, id] of named) if (!found.has(kind)) found.set(kind, id);
  }
  return [...found.values()];
}

function elsewhere(document: Document): PaperId[] {
  const { ids } = linkedPaper(document);
  return ids.length > 0 ? ids : [parsePaperId(document.location.href) ?? []].flat();
}

/**
 * A bare number is an id only under a name that tells its scheme. A DOI may turn out to be arXiv's. Under a name for
 * ids of any kind, an address may name the paper too.
 */
function idIn(content: string, scheme: string): PaperId | undefined {
  if (scheme !== 'doi' && scheme !== '') return parsePaperId(`${scheme}:${content.replace(/^[a-z]+:\s*/i, '')}`);
  const isMeant = /10\.\d{4,9}\//.test(content) || (scheme === '' && /^https?:\/\//i.test(content));
  return isMeant ? parsePaperId(content) : undefined;
}
