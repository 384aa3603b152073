import { knownSchemes } from '../ids/known-schemes.ts';
import type { Scheme } from '../ids/schemes/scheme.ts';
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

/** Sites by names and hosts no part of which is the site's id; the schemes of ids say their own. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['hf', 'huggingface'],
  ['hf-mirror.com', 'huggingface'],
  ['ar5iv.labs.arxiv.org', 'ar5iv'],
  ['medrxiv.org', 'biorxiv'],
  ['news.ycombinator.com', 'hackernews'],
  ['papers.cool', 'paperscool'],
  ['frontiersin.org', 'frontiers'],
  ['iclr.cc', 'virtual'],
  ['icml.cc', 'virtual'],
  ['neurips.cc', 'virtual'],
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
