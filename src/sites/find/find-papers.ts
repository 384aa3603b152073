import { readId } from '../../core/ids/versioned-id.ts';
import type { Site, Surface } from '../site.ts';
import type { Card } from './card.ts';
import { findCards, inPageOrder, mayHaveLost, paperOfPage } from './find-cards.ts';
import { linkSurface } from './links.ts';
import { listedLinks, lostLinks } from './lost-links.ts';

/** The papers of a page, and how they were recognised: `nothing` if the page has papers and none was found. */
export interface FoundPapers {
  cards: Card[];
  recognised: 'cards' | 'some-links' | 'links' | 'nothing' | 'no-papers';
}

/**
 * Finds the papers that a page of `site` lists, by its cards. If the markup has changed so that some or all cards do
 * not match, finds the others by their links, whose addresses need no markup.
 * @param address the page's address
 */
export function findPapers(site: Site, document: Document, address: string = document.location.href): FoundPapers {
  const cards = findCards(site, document, address);
  const none: FoundPapers = { cards, recognised: cards.length > 0 ? 'cards' : 'no-papers' };
  // If the links are the cards (as on any page), there is nothing else to find papers by.
  const isByLinks = site.late === false && (cards.length > 0 || site.surfaces.every(({ path }) => path === undefined));
  if (isByLinks || !mayHaveLost(site, document, cards, address)) return none;
  const by = (surface: Surface): Card[] => findCards({ ...site, surfaces: [surface] }, document, address);
  const own = readId(address, site.reads)?.id;
  const links = linkSurface(site.reads, () => (own === undefined ? [] : [own]));
  if (cards.length > 0) {
    const lost = by({ ...links, card: () => lostLinks(site, document, cards) });
    return { cards: inPageOrder([...cards, ...lost]), recognised: lost.length > 0 ? 'some-links' : 'cards' };
  }
  const single = paperOfPage(site, document, address)?.id;
  const isOther = ({ href }: HTMLAnchorElement): boolean => readId(href, site.reads)?.id !== single;
  if (!listedLinks(site, document, []).some(isOther) && (single === undefined || !saysMuch(document))) return none;
  const linked = by(links);
  return { cards: linked, recognised: linked.length > 0 ? 'links' : 'nothing' };
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
