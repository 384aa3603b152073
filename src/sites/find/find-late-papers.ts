import { readId } from '../../core/ids/versioned-id.ts';
import type { Site, Surface } from '../site.ts';
import type { Card } from './card.ts';
import { findCards, mayHaveLost, paperOfPage } from './find-cards.ts';
import { addressReader, linkSurface } from './links.ts';
import { linksWithoutCard } from './links-without-card.ts';

/** The papers of a page, and how they were recognised: `nothing` if the page has papers and none was found. */
export interface FoundPapers {
  cards: Card[];
  recognised: 'cards' | 'some-links' | 'links' | 'nothing' | 'no-papers';
}

/**
 * Finds the papers of a page of a site whose papers a late script finds. If its markup has changed so that no card
 * matches, finds them by their links.
 * @param site its whole description
 * @param address the page's address
 */
export function findLatePapers(site: Site, document: Document, address: string = document.location.href): FoundPapers {
  const cards = findCards(site, document, address);
  // If the links are the cards (as on any page), there is nothing else to find papers by.
  const isByLinks = cards.length > 0 || site.surfaces.every(({ path }) => path === undefined);
  const hasLost = !isByLinks && mayHaveLost(site, document, cards, address);
  return hasLost ? findByLinks(site, document, address) : foundAsCards(cards);
}

/** Returns what a page shows whose cards are all there. */
export const foundAsCards = (cards: Card[]): FoundPapers => ({
  cards,
  recognised: cards.length > 0 ? 'cards' : 'no-papers',
});

/** Finds the papers of a page that has no card, but may have had some, by the links to them. */
export function findByLinks(site: Site, document: Document, address: string): FoundPapers {
  const single = paperOfPage(site, document, address)?.id;
  const isOther = ({ href }: HTMLAnchorElement): boolean => readId(href, site.reads)?.id !== single;
  if (!linksWithoutCard(site, document, []).some(isOther) && (single === undefined || !saysMuch(document)))
    return foundAsCards([]);
  const linked = findCards({ ...site, surfaces: [otherLinks(site, address)] }, document, address);
  return { cards: linked, recognised: linked.length > 0 ? 'links' : 'nothing' };
}

/** Makes the surface of links to papers on a page of `site`, except links to the paper that the page is of. */
export function otherLinks({ reads }: Site, address: string): Surface {
  const own = readId(address, reads)?.id;
  return linkSurface(addressReader(reads), () => (own === undefined ? [] : [own]));
}

/**
 * Returns whether a page has a title in its metadata or an abstract, as the page of a paper does. A page that says that
 * there is no such paper has neither.
 */
const saysMuch = (document: Document): boolean =>
  document.querySelector('meta:is([name="citation_title"], [name="DC.Title"])') !== null ||
  [...document.querySelectorAll('body :not(script, style)')].some(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === 3 /* text */ && (node.nodeValue ?? '').trim().length > 200),
  );
