import { citationTitle, readMetas } from './citation-metas.ts';
import { collapseSpaces, shownText } from './shown-text.ts';

const headings = 'h1, h2, h3, [itemprop~="headline"], [itemprop~="name"], [class*="title"]';

/**
 * The heading that shows the title of the page's own paper: the one whose words are most like those of the metadata; null
 * where none is like them, for the page then shows something else. Where the metadata gives no title, the page's first. A
 * site's name and sections are headings too.
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

/** The title of the page's own paper: of its metadata, else as its heading shows it. */
export const pageTitle = (document: Document, heading: Element): string =>
  citationTitle(document) || shownText(heading);

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** From 0, no word in common, to 1, the same words. Source: L. R. Dice, Ecology 26 (1945), https://doi.org/10.2307/1932409 */
const likeness = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  (2 * [...some].filter((word) => others.has(word)).length) / (some.size + others.size);
