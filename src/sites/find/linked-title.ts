import { collapseSpaces, shownText } from '../read/shown-text.ts';

const headings = 'h1, h2, h3, h4, h5, h6, strong, b, [class*="title"]';

/**
 * The title of the paper that a link leads to: the heading in the link, or its own words where they are some, else the
 * heading or the heavy words before it in its line, or after it; empty where none says more than `pdf` or an id.
 * @param line selector of what a line is
 */
export function linkedTitle(link: Element, line: string): string {
  const own = shownText(headingIn(link) ?? link);
  if (isTitle(own)) return own;
  const around = link.closest(line);
  if (around === null) return '';
  // In a description list the title may stand in the part after.
  const parts = around.localName === 'dt' ? [around, around.nextElementSibling] : [around];
  const named = parts.flatMap((part) => (part === null ? [] : [part, ...part.querySelectorAll(headings)]));
  const titles = named.filter((part) => part.matches(headings) && isTitle(withoutLabels(part)));
  const title = titles.findLast((part) => isBefore(part, link)) ?? titles[0];
  return title === undefined ? '' : withoutLabels(title);
}

/** The heading that a link is around; undefined where there is none. */
export const headingIn = (link: Element): Element | undefined =>
  link.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]') ?? undefined;

const isBefore = (part: Element, link: Element): boolean =>
  (part.compareDocumentPosition(link) & 4) /* the link follows, or is in it */ !== 0;

/** Whether the words of a link are a title. */
export const saysTitle = (link: Element): boolean => isTitle(shownText(link));

/** Two words, or one long one that is no label; never an address or an id. */
const isTitle = (text: string): boolean =>
  (/\p{L}{2,}\S*\s+\S*\p{L}{2,}/u.test(text) || (/^\p{Lu}[\p{L}-]{5,}$/u.test(text) && !labels.test(text))) &&
  !/^\w+:\/\/|\b10\.\d{4,}\//.test(text);

const labels = /^(?:abstract|article|download|fulltext|openreview|preprint|pubmed|source|version|website)$/i;

/** The words of a heading without `[1]`, `[pdf]` and other links that name no title. */
function withoutLabels(heading: Element): string {
  const words = [...heading.childNodes].map((node) =>
    node.nodeType === 1 /* element */ && !isTitle(node.textContent ?? '') ? ' ' : (node.textContent ?? ''),
  );
  return collapseSpaces(collapseSpaces(words.join('')).replace(/\[[\s\d]*\]/g, ''));
}
