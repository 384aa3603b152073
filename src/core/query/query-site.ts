import { searchForm } from '../text/search-form.ts';

/** What `site:` asks of a paper; one of them is enough. */
export interface AskedSite {
  /** A site where it was written, or the scheme of one of its ids, begins like this. */
  begins: string;
  /** It was written on one of these sites. */
  sites: string[];
  /** One of its ids begins like this. */
  ids: string[];
}

/** Sites by names and hosts no part of which is the site's id. */
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

/** How ids of a site begin where it is not with the site's id. */
const idsOfSite: ReadonlyMap<string, string> = new Map([
  ['googlescholar', 'gscholar-'],
  ['pubmed', 'pmid:'],
  ['semanticscholar', 's2'],
]);

/**
 * Reads the name of a site as people know it: its id or the beginning of it (`arx`), its host (`huggingface.co`), or an
 * address on it. `arxiv` is also where every paper with an arXiv id is.
 * @returns undefined where the text is empty
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
