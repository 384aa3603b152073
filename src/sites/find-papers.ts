import { readId } from '../core/versioned-id.ts';
import type { Card } from './card.ts';
import { findCards, hasPaperLinks } from './find-cards.ts';
import { linkSurface } from './links.ts';
import type { Site } from './site.ts';

/** The papers of a page, and by what they were recognised; `nothing` where there are some and none was. */
export interface FoundPapers {
  cards: Card[];
  recognised: 'cards' | 'links' | 'nothing' | 'no-papers';
}

/**
 * The papers that a page of `site` lists, by its cards. Where its markup has changed so that no card matches, the links
 * still say which papers are there, and what links say needs no markup.
 * @param address where the page is
 */
export function findPapers(site: Site, document: Document, address: string = document.location.href): FoundPapers {
  const cards = findCards(site, document, address);
  if (cards.length > 0) return { cards, recognised: 'cards' };
  if (!hasPaperLinks(site, document, address)) return { cards, recognised: 'no-papers' };
  const own = readId(address, site.reads);
  const links = linkSurface(site.reads, () => (own === undefined ? [] : [own.id]));
  const linked = findCards({ ...site, surfaces: [links] }, document, address);
  return { cards: linked, recognised: linked.length > 0 ? 'links' : 'nothing' };
}
