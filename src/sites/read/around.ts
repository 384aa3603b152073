/**
 * Finds the cards of a list by what names its papers: for each link that `links` selects, the closest element that `card`
 * does. A card with several such links comes several times, which does no harm.
 */
export const around =
  (links: string, card: string) =>
  (document: Document): Element[] =>
    [...document.querySelectorAll(links)].flatMap((link) => link.closest(card) ?? []);
