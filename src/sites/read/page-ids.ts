import { compareStrength, type PaperId, parsePaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { readMetas } from './citation-metas.ts';
import { linkedData } from './linked-data.ts';

/**
 * Names under which metadata gives the page's own paper, the most reliable first: Google Scholar's names, PRISM, Dublin
 * Core.
 */
const names: ReadonlyArray<readonly [name: string, scheme: string]> = [
  ['citation_doi', 'doi'],
  ['bepress_citation_doi', 'doi'],
  ['citation_arxiv_id', 'arxiv'],
  ['citation_pmid', 'pmid'],
  ['prism.doi', 'doi'],
  ['dc.identifier.doi', 'doi'],
  ['dc.identifier', 'doi'],
  ['dcterms.identifier', 'doi'],
];

/**
 * Returns the ids of the one paper that a page is of, the strongest first, at most one of each scheme. Returns none if
 * the page names several papers (it is then a list) or no paper. If the metadata has none, asks the data in
 * schema.org's terms, then the page's address.
 */
export function pageIds(document: Document): PaperId[] {
  const metas = readMetas(document);
  const found = new Map<string, PaperId>();
  for (const [name, scheme] of names) {
    const ids = new Set((metas.get(name) ?? []).flatMap((content) => idIn(content, scheme) ?? []));
    if (ids.size > 1) return [];
    for (const id of ids) if (!found.has(schemeOf(id))) found.set(schemeOf(id), id);
  }
  const ids = [...found.values()];
  return (ids.length > 0 ? ids : elsewhere(document)).toSorted(compareStrength);
}

function elsewhere(document: Document): PaperId[] {
  const said = linkedData(document);
  return said.length > 0 ? said : [parsePaperId(document.location.href) ?? []].flat();
}

/** A bare number is an id only under a name that tells its scheme. A DOI may turn out to be arXiv's. */
function idIn(content: string, scheme: string): PaperId | undefined {
  const id = parsePaperId(scheme === 'doi' ? content : `${scheme}:${content.replace(/^[a-z]+:\s*/i, '')}`);
  return id !== undefined && (scheme !== 'doi' || /10\.\d{4,9}\//.test(content)) ? id : undefined;
}
