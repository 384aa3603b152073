import { citationTitle, readMetas } from './citation-metas.ts';
import { collapseSpaces, shownText } from './shown-text.ts';

const headings = 'h1, h2, h3, [itemprop~="headline"], [itemprop~="name"], [class*="title"]';

/**
 * Returns the heading that shows the title of the page's own paper: the one most similar to the title in the metadata;
 * null if none is similar, because the page then shows something else. Without a title in the metadata, returns the
 * page's first heading. The name and the sections of a site are headings too.
 */
export function pageHeading(document: Document): Element | null {
  const title = wordsOf(citationTitle(document) || collapseSpaces(readMetas(document).get('og:title')?.[0] ?? ''));
  if (title.size === 0) return document.querySelector('main h1, article h1') ?? document.querySelector('h1');
  let best: Element | null = null;
  let most = 0.5;
  for (const heading of document.body.querySelectorAll(headings)) {
    const like = likeness(title, wordsOf(shownText(heading)));
    if (like <= most) continue;
    [best, most] = [heading, like];
  }
  return best;
}

/** Returns the title of the page's own paper, from its metadata, else from its heading. */
export const pageTitle = (document: Document, heading: Element): string =>
  citationTitle(document) || shownText(heading);

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/**
 * Returns a similarity from 0 (no word in common) to 1 (the same words). Source: L. R. Dice, Ecology 26 (1945),
 * https://doi.org/10.2307/1932409
 */
const likeness = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  (2 * [...some].filter((word) => others.has(word)).length) / (some.size + others.size);
