import { withImplied } from '../core/ids/contained-ids.ts';
import { anyPage } from './any-page.ts';
import type { Card } from './find/card.ts';
import { findCards, inPageOrder, surfacesAt } from './find/find-cards.ts';
import type { FoundPapers } from './find/find-late-papers.ts';
import { findPapers } from './find/find-papers.ts';
import { isInText } from './find/links-without-card.ts';
import { isInReferences } from './find/reference-places.ts';
import { termOf } from './find/term-of.ts';
import type { Site } from './site.ts';

/**
 * Finds all papers of a page: those that the surfaces of its site know, and beside them those that any page would show:
 * links in a model card, in an answer, among the references of an article, and the page's own paper.
 * @param site its whole description
 * @param address the page's address
 */
export function findAllPapers(site: Site, document: Document, address: string = document.location.href): FoundPapers {
  const found = findPapers(site, document, address);
  if (site.id === anyPage.id) return found;
  const others = findCards(anyPage, document, address).filter(
    isNewBeside(
      found.cards,
      surfacesAt(site, address).some(({ single }) => single),
    ),
  );
  if (others.length === 0) return found;
  const { recognised } = found;
  return {
    cards: inPageOrder([...found.cards, ...others]),
    recognised: recognised === 'no-papers' ? 'cards' : recognised === 'nothing' ? 'links' : recognised,
  };
}

/**
 * Returns a function that says whether a card found as on any page is not already one of `known`, or a part of one.
 * @param isOfOne whether the site knows the page as one of a single paper, found or not
 */
function isNewBeside(known: readonly Card[], isOfOne: boolean): (card: Card) => boolean {
  const ids = new Set(withImplied(known.map(({ id }) => id)));
  const elements = new Set<Element | null>(known.map(({ element }) => element));
  const isInside = (at: Element | null): boolean =>
    at !== null && (elements.has(at) || elements.has(termOf(at)) || isInside(at.parentElement));
  return ({ element, id, aliases, surface, title }) => {
    // The surface of a site knows the page's own paper better.
    if (surface === 'page' && (isOfOne || known.length > 0)) return false;
    if (withImplied([id, ...aliases]).some((one) => ids.has(one))) return false;
    // `View PDF on arXiv` below the title: the page's own paper under another id.
    if (isOfOne && known.some((card) => card.title === title)) return false;
    // `DOI 10.1000/…` beside the abstract is another id of the page's own paper.
    if (isOfOne && title === '' && !isInReferences(element) && !isInText(element)) return false;
    // The block of the one paper of a page may hold the whole page. Its labels (`DOI`, `Full text`) are of that paper.
    return !isInside(element) || (isOfOne && title !== '');
  };
}
