import { knownSchemes } from '../ids/known-schemes.ts';
import type { Scheme } from '../ids/schemes/scheme.ts';
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

/** Sites by names and hosts no part of which is the site's id; the schemes of ids say their own. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['hf', 'huggingface'],
  ['ar5iv.labs.arxiv.org', 'ar5iv'],
  ['medrxiv.org', 'biorxiv'],
  ['news.ycombinator.com', 'hackernews'],
  ['papers.cool', 'paperscool'],
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
  return { begins, sites, ids: [...sites.flatMap(idsOfSite), ...idsOnHost(host)] };
}

/** How ids begin that hold a host; the name of a site alone is none. */
const idsOnHost = (host: string): string[] =>
  /\w\.\w/.test(host)
    ? knownSchemes.flatMap(({ name, beginsOn }) => (beginsOn === undefined ? [] : `${name}:${beginsOn(host)}`))
    : [];

function sitesNamed(host: string): string[] {
  const scheme = knownSchemes.find(({ hosts }) => hosts?.test(host));
  const other = scheme === undefined ? otherNames.get(host) : siteOf(scheme);
  return other === undefined ? host.split('.').filter((part) => part !== '') : [other];
}

/** How the ids begin that a site gives. */
const idsOfSite = (site: string): string[] =>
  knownSchemes.filter((scheme) => siteOf(scheme) === site).map(({ name }) => `${name}:`);

const siteOf = ({ site, name }: Scheme): string => site ?? name;
