import type { Site } from '../site.ts';
import type { Card } from './card.ts';
import { linksOutsideCards } from './find-cards.ts';

/**
 * Returns the links of a page to papers that have no card in `cards`, except links inside a card or in running text.
 */
export const linksWithoutCard = (site: Site, document: Document, cards: readonly Card[]): HTMLAnchorElement[] =>
  linksOutsideCards(site, document, cards).filter((link) => !isInText(link));

/** Returns whether there are words right before a link. */
export const isInText = ({ previousSibling }: Element): boolean => /\p{L}{2}/u.test(previousSibling?.nodeValue ?? '');
