import { compareStrength, type PaperId, parsePaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { readMetas } from './citation-metas.ts';
import { linkedData } from './linked-data.ts';

/** Where the metadata of a page names its own paper, from the surest: Google Scholar's names, PRISM, Dublin Core. */
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
 * The ids under which a page names the one paper that it is of, from the strongest; none where it names several, for it is
 * then a list, or none at all. At most one of each scheme. Where the metadata is silent, schema.org's data and at last the
 * page's address are asked.
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

/** A bare number is an id only under a name that says of which scheme; a DOI may turn out to be arXiv's. */
function idIn(content: string, scheme: string): PaperId | undefined {
  const id = parsePaperId(scheme === 'doi' ? content : `${scheme}:${content.replace(/^[a-z]+:\s*/i, '')}`);
  return id !== undefined && (scheme !== 'doi' || /10\.\d{4,9}\//.test(content)) ? id : undefined;
}
