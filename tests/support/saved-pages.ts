import path from 'node:path';
import { findAllPapers } from '../../src/sites/all-papers.ts';
import { siteFor } from '../../src/sites/index.ts';
import { wholeSite } from '../../src/sites/late-sites.ts';
import { documentOf } from '../sites/support/open-page.ts';
import { pageNames, pageText, samplePages, sharedPages, type TruePaper, truthOf } from './page-truth.ts';

export { samplePages as ownPages, sharedPages } from './page-truth.ts';

/** A saved page with the papers known to be on it. */
export interface SavedPage {
  /** A name for tests: `arxiv/list-new`, or `shared/rebuilt/arxiv/list-new`. */
  name: string;
  /** The address of the page. */
  url: string;
  html: string;
  /** In the order of the page, without versions. */
  papers: Array<{ id: string; title: string }>;
}

/** Returns every available page of the sites on which the extension runs from the start, our own first. */
export function savedPages(): SavedPage[] {
  const shared = pagesIn(sharedPages);
  return [...samplePagesOfSites(), ...shared.map((page) => ({ ...page, name: `shared/${page.name}` }))];
}

/** Returns the sample pages of those sites. */
export const samplePagesOfSites = (): SavedPage[] => pagesIn(samplePages);

/** Returns the sample pages of the sites on which the extension runs when the user has allowed it. */
export const samplePagesOfOptionalSites = (): SavedPage[] => pagesIn(samplePages, true);

/** Returns the sample pages that list several papers, each once, and do not change by themselves. */
export const listings = (): SavedPage[] => samplePagesOfSites().filter(isStillListing);

/** Returns the same of all available pages. */
export const allListings = (): SavedPage[] => savedPages().filter(isStillListing);

/**
 * Returns the ids of all rows of a page, in its order: those of the papers that it lists, and those of papers that it only links
 * to. The unit tests say that the latter are right.
 */
export function rowsOf({ url, html, papers }: Pick<SavedPage, 'url' | 'html' | 'papers'>): string[] {
  const listed = papers.map(({ id }) => id);
  const site = siteFor(url);
  if (site === undefined) return listed;
  const all = findAllPapers(wholeSite(site), documentOf(html, url), url).cards.map(({ id }) => String(id));
  // A list that comes later is not in the file.
  return listed.every((id) => all.includes(id)) && all.length > listed.length ? all : listed;
}

// The script that finds papers beside a list comes later than the rows of the list.
const isStillListing = ({ name, papers }: SavedPage): boolean =>
  !/hydrate|spa|async$|^huggingface\/model$/.test(name) &&
  papers.length >= 3 &&
  new Set(papers.map(({ id }) => id)).size === papers.length;

/** Returns our own page `name`, such as `arxiv/list-new`. */
export function samplePage(name: string): SavedPage {
  const page = samplePagesOfSites().find((one) => one.name === name);
  if (page === undefined) throw new Error(`There is no page tests/pages/${name}.html.`);
  return page;
}

/** Returns our own page `name`, of a site on which the extension runs when the user has allowed it. */
export function optionalPage(name: string): SavedPage {
  const { url, papers } = truthOf(samplePages, name);
  if (siteFor(url)?.optional !== true) throw new Error(`tests/pages/${name}.html is of no optional site.`);
  return savedPage(samplePages, name, url, papers);
}

function pagesIn(root: string, optional = false): SavedPage[] {
  return pageNames(root).flatMap((name) => {
    const { url, papers, unsure } = truthOf(root, name);
    const site = siteFor(url);
    // A paper under an unknown id may have a row or not, so the rows of its page cannot be predicted.
    if (site === undefined || (site.optional ?? false) !== optional || unsure.length > 0) return [];
    return [savedPage(root, name, url, papers)];
  });
}

function savedPage(root: string, name: string, url: string, papers: readonly TruePaper[]): SavedPage {
  const shown = papers.map(({ id, title }) => ({ id, title }));
  return { name, url, html: pageText(path.join(root, `${name}.html`)), papers: shown };
}
