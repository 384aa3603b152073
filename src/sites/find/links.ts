import { type IdReader, type PaperId, readId } from '../../core/ids/versioned-id.ts';
import type { Surface } from '../site.ts';
import { linkedTitle } from './linked-title.ts';
import { type LinkWithId, oneLinkEach } from './one-link-each.ts';
import { textEnd } from './text-end.ts';

/**
 * Returns whether a link stands in a part of the page in which no link is a mention of a paper: navigation, fields and
 * buttons, and code. dblp has the links of each entry in a `nav.publ`, and no other links to papers.
 */
export const isInExcludedPart = (link: Element): boolean =>
  link.closest(
    'nav:not(.publ), aside, footer, pre, code, button, [role="button"], [role="toolbar"], [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="contentinfo"], [contenteditable]:not([contenteditable="false"])',
  ) !== null;

/** One line of a text or list. An address of a paper, its PDF and a mirror in one line count as one paper. */
const line = 'li, dt, dd, tr, p, article, blockquote, figcaption, h1, h2, h3, h4, h5, h6';

/** Returns the id of the paper to which an address leads; undefined if it leads to none. */
export type ReadAddress = (address: string) => PaperId | undefined;

/**
 * Makes the surface of links to papers, wherever they stand: each paper once in every line of the page.
 * Marked for the build, which would otherwise keep it in the script that acts, where no surface of a site is used.
 * @param own returns the papers that the page itself is of; links to those only lead around in the page
 */
/* @__NO_SIDE_EFFECTS__ */
export function linkSurface(read: ReadAddress, own: (document: Document) => readonly PaperId[]): Surface {
  return {
    name: 'link',
    card: (document) => {
      const ownIds = new Set(own(document));
      const links = linksWithIds(document, read).filter(({ link, id }) => !ownIds.has(id) && !isInExcludedPart(link));
      return oneLinkEach(links, line);
    },
    link: (link) => link,
    title: (link) => linkedTitle(link, line),
    place: textEnd,
    fit: 'after',
  };
}

/** Returns all links of a page to papers, in page order, wherever they stand. */
export const linksWithIds = (document: Document, read: ReadAddress): LinkWithId[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const id = read(link.href);
    return id === undefined ? [] : { link, id };
  });

/**
 * Makes a reader of addresses that remembers what they lead to: a page is read again whenever it changes, and most of its
 * links stay.
 */
export function addressReader(reads: readonly IdReader[]): ReadAddress {
  const known = new Map<string, PaperId | undefined>();
  return (address) => {
    if (!known.has(address)) known.set(address, readId(address, reads)?.id);
    return known.get(address);
  };
}
