import { idValue, type PaperId, schemeOf } from './paper-id.ts';

const prefixes: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['doi', 'https://doi.org/'],
  ['acl', 'https://aclanthology.org/'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['pmcid', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC'],
  ['openreview', 'https://openreview.net/forum?id='],
  ['pmlr', 'https://proceedings.mlr.press/'],
  ['jmlr', 'https://www.jmlr.org/papers/'],
  ['iacr', 'https://eprint.iacr.org/'],
  ['ieee', 'https://ieeexplore.ieee.org/document/'],
  // The address of a paper names its year and track as well, which the id does not: this leads to the site.
  ['neurips', 'https://proceedings.neurips.cc/#'],
  ['dblp', 'https://dblp.org/rec/'],
  ['s2', 'https://www.semanticscholar.org/paper/'],
  ['s2-corpus', 'https://api.semanticscholar.org/CorpusID:'],
  ['gscholar-cid', 'https://scholar.google.com/scholar?q=info:'],
  ['gscholar-pub', 'https://scholar.google.com/citations?view_op=view_citation&citation_for_view='],
]);

/** What follows the value in an address. */
const ends: ReadonlyMap<string, string> = new Map([
  ['pmlr', '.html'],
  ['jmlr', '.html'],
  ['gscholar-cid', ':scholar.google.com/'],
]);

/**
 * The address where a person reads about the paper `id`. `parsePaperId` gives the same id back, but for ids that make no
 * address: those lead to the site.
 */
export function paperUrl(id: PaperId): string {
  if (schemeOf(id) === 'cvf') return cvfUrl(idValue(id));
  const prefix = prefixes.get(schemeOf(id));
  if (prefix === undefined) throw new Error(`No address is known for the scheme of ${id}`);
  return prefix + idValue(id).split('/').map(encoded).join('/') + (ends.get(schemeOf(id)) ?? '');
}

// A colon and a semicolon may stand in a path, and a DOI is easier to know again with them.
const encoded = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':').replaceAll('%3B', ';');

/** A CVF file name ends in its conference and year, and its folder is written of both; workshops have one folder more. */
function cvfUrl(file: string): string {
  const site = 'https://openaccess.thecvf.com';
  const [, conference, year = ''] = /_([A-Z]{4})_(\d{4})_paper$/.exec(file) ?? [];
  if (conference === undefined) return `${site}/#${encoded(file)}`;
  const folder = year < '2021' ? `content_${conference}_${year}` : `content/${conference}${year}`;
  return `${site}/${folder}/html/${encoded(file)}.html`;
}
