import { citationTitle } from './citation-metas.ts';
import { shownText } from './shown-text.ts';

const headings = 'h1, h2, h3, [itemprop~="headline"], [itemprop~="name"], [class*="title"]';

/**
 * The heading that shows the title of the page's own paper: the one that says what the metadata does, else the page's
 * first; null where there is none. A site's name and sections are headings too.
 */
export function pageHeading(document: Document): Element | null {
  const title = letters(citationTitle(document));
  const same = (heading: Element): boolean => letters(shownText(heading)) === title;
  const named = title === '' ? undefined : [...document.body.querySelectorAll(headings)].find(same);
  return named ?? document.querySelector('main h1, article h1') ?? document.querySelector('h1');
}

/** The title of the page's own paper: of its metadata, else as its heading shows it. */
export const pageTitle = (document: Document, heading: Element): string =>
  citationTitle(document) || shownText(heading);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
