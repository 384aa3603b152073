import { searchForm } from '../text/search-form.ts';

/** The meaning of `site:` for a paper; one of the three is enough. */
export interface AskedSite {
  /** The beginning of a site on which the user wrote, or of the scheme of one of its ids. */
  begins: string;
  /** The user wrote on one of these sites. */
  sites: string[];
  /** The beginnings of its ids. */
  ids: string[];
}

/** Sites by names and hosts of which no part is the site's id. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['hf', 'huggingface'],
  ['aclanthology.org', 'acl'],
  ['ar5iv.labs.arxiv.org', 'ar5iv'],
  ['medrxiv.org', 'biorxiv'],
  ['openaccess.thecvf.com', 'cvf'],
  ['news.ycombinator.com', 'hackernews'],
  ['papers.nips.cc', 'neurips'],
  ['papers.cool', 'paperscool'],
  ['proceedings.mlr.press', 'pmlr'],
]);

/** The beginning of a site's ids, if it is not the site's id. */
const idsOfSite: ReadonlyMap<string, string> = new Map([
  ['googlescholar', 'gscholar-'],
  ['pubmed', 'pmid:'],
  ['semanticscholar', 's2'],
]);

/**
 * Reads the name of a site as people write it: its id or the beginning of it (`arx`), its host (`huggingface.co`), or
 * an address on it. `arxiv` also matches every paper with an arXiv id.
 * @returns undefined if the text is empty
 */
export function askedSite(text: string): AskedSite | undefined {
  const begins = searchForm(text);
  if (begins === '') return undefined;
  const host = begins.replace(/^https?:\/\//, '').replace(/^www\.|\/.*$/g, '');
  const sites = sitesNamed(host);
  return { begins, sites, ids: sites.map((site) => idsOfSite.get(site) ?? `${site}:`) };
}

function sitesNamed(host: string): string[] {
  if (host.startsWith('scholar.google.')) return ['googlescholar'];
  const other = otherNames.get(host);
  return other === undefined ? host.split('.').filter((part) => part !== '') : [other];
}
