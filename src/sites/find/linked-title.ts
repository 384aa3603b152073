import { isElement } from '../read/is-element.ts';
import { collapseSpaces, shownText } from '../read/shown-text.ts';

const headings = 'h1, h2, h3, h4, h5, h6, strong, b, [class*="title"]';

/**
 * Returns the title of the paper that a link leads to. The first of these that is a title: the heading in the link, the
 * link's own words, the heading or the bold words before the link in its line, or those after it. Empty if there are
 * only labels such as `pdf`, or an id.
 * @param line selector of a line
 */
export function linkedTitle(link: Element, line: string): string {
  const own = shownText(headingIn(link) ?? link);
  if (isTitle(own)) return own;
  const lineElement = link.closest(line);
  if (lineElement === null) return '';
  // In a description list the title may stand in the `dd` after the `dt`.
  const parts = lineElement.localName === 'dt' ? [lineElement, lineElement.nextElementSibling] : [lineElement];
  const named = parts.flatMap((part) => (part === null ? [] : [part, ...part.querySelectorAll(headings)]));
  const titles = named.filter((part) => part.matches(headings) && isTitle(withoutLabels(part)));
  const title = titles.findLast((part) => isBefore(part, link)) ?? titles[0];
  return title === undefined ? '' : withoutLabels(title);
}

/** Returns the heading inside a link; undefined if there is none. */
export const headingIn = (link: Element): Element | undefined =>
  link.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]') ?? undefined;

const isBefore = (part: Element, link: Element): boolean =>
  (part.compareDocumentPosition(link) & 4) /* the link follows, or is in it */ !== 0;

/** Returns whether the words of a link are a title. */
export const saysTitle = (link: Element): boolean => isTitle(shownText(link));

/** A title has two words, or one long word that is no label; it is never an address or an id. */
const isTitle = (text: string): boolean =>
  (/\p{L}{2,}\S*\s+\S*\p{L}{2,}/u.test(text) || (/^\p{Lu}[\p{L}-]{5,}$/u.test(text) && !labels.test(text))) &&
  !/^\w+:\/\/|\b10\.\d{4,}\//.test(text);

const labels = /^(?:abstract|article|download|fulltext|openreview|preprint|pubmed|source|version|website)$/i;

/** Returns the words of a heading without `[1]`, `[pdf]` and other links that name no title. */
function withoutLabels(heading: Element): string {
  const words = [...heading.childNodes].map((node) =>
    isElement(node) && !isTitle(node.textContent ?? '') ? ' ' : (node.textContent ?? ''),
  );
  return collapseSpaces(collapseSpaces(words.join('')).replace(/\[[\s\d]*\]/g, ''));
}
