import type { Site } from '../site.ts';
import { findCards, inPageOrder, mayHaveLost } from './find-cards.ts';
import { type FoundPapers, findByLinks, findLatePapers, foundAsCards, otherLinks } from './find-late-papers.ts';
import { lostLinks } from './lost-links.ts';

export type { FoundPapers } from './find-late-papers.ts';

/**
 * Finds the papers that a page of `site` lists, by its cards. If the markup has changed so that some or all cards do
 * not match, finds the others by their links, whose addresses need no markup.
 * @param address the page's address
 */
export function findPapers(site: Site, document: Document, address: string = document.location.href): FoundPapers {
  if (site.late === false) return findLatePapers(site, document, address);
  const cards = findCards(site, document, address);
  if (!mayHaveLost(site, document, cards, address)) return foundAsCards(cards);
  if (cards.length === 0) return findByLinks(site, document, address);
  const surface = { ...otherLinks(site, address), card: () => lostLinks(site, document, cards) };
  const lost = findCards({ ...site, surfaces: [surface] }, document, address);
  return { cards: inPageOrder([...cards, ...lost]), recognised: lost.length > 0 ? 'some-links' : 'cards' };
}
