import { type IdReader, type PaperId, readId } from '../core/versioned-id.ts';
import { linkedTitle } from './linked-title.ts';
import type { Surface } from './site.ts';

/**
 * Where a page leads elsewhere, or where the user writes: nothing of ours belongs there. dblp has the links of each entry in
 * a `nav.publ`, and no others to papers.
 */
export const besides =
  'nav:not(.publ), aside, footer, [role="navigation"], [role="menu"], [role="menubar"], [role="contentinfo"], [contenteditable]:not([contenteditable="false"])';

/** One line of a text or list: the address of a paper, its PDF and a mirror of it in one line are one paper. */
const line = 'li, dt, dd, tr, p, article, blockquote, figcaption, h1, h2, h3, h4, h5, h6';

/**
 * The surface of links to papers, wherever they stand: each paper once in every line of the page.
 * @param own papers that the page itself is of: links to those only lead around in it
 */
export function linkSurface(reads: readonly IdReader[], own: (document: Document) => readonly PaperId[]): Surface {
  const read = remembered(reads);
  return {
    name: 'link',
    card: (document) => {
      const ownIds = new Set(own(document));
      const seen = new Map<Element, Set<PaperId>>();
      return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => {
        const id = read(link.href);
        if (id === undefined || ownIds.has(id) || link.closest(besides) !== null) return false;
        const place = link.closest(line) ?? link.parentElement ?? link;
        const here = seen.get(place) ?? new Set();
        seen.set(place, here);
        return here.size < here.add(id).size;
      });
    },
    link: (link) => link,
    title: (link) => linkedTitle(link, line),
    place: (link) => link,
    fit: 'after',
  };
}

/** A page is read again whenever it changes, and most of its links are those of before. */
function remembered(reads: readonly IdReader[]): (address: string) => PaperId | undefined {
  const known = new Map<string, PaperId | undefined>();
  return (address) => {
    if (!known.has(address)) known.set(address, readId(address, reads)?.id);
    return known.get(address);
  };
}
