/**
 * Returns a finder of cards: for each link that `links` selects, the closest element that `card` selects. A card with
 * several such links comes several times, which does no harm.
 */
export const cardsAround =
  (links: string, card: string) =>
  (document: Document): Element[] =>
    [...document.querySelectorAll(links)].flatMap((link) => link.closest(card) ?? []);
