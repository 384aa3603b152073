import { readId } from '../../core/ids/versioned-id.ts';
import type { Site } from '../site.ts';
import type { Card } from './card.ts';
import { linksBeside } from './find-cards.ts';
import { saysTitle } from './linked-title.ts';
import { besides } from './links.ts';

/** How many cards, or links, each element is or holds. */
type Counts = ReadonlyMap<Element, number>;

/** What the children of one element are that hold surviving cards. */
interface Place {
  holders: number;
  /** How many of them hold one card alone. */
  single: number;
  shapes: Set<string>;
}

/**
 * Where the markup of some cards of a list has changed, one link to the paper of each of these. What a page has beside its
 * list (papers alike, references) names papers as well: a lost card is where surviving cards are.
 * @param cards those that survive
 */
export function lostLinks(site: Site, document: Document, cards: readonly Card[]): Element[] {
  const survivors = counted(cards.map(({ element }) => element));
  const places = placesIn(survivors);
  const parts = partsIn(site, document, cards, survivors);
  const beside = counted([...parts.keys()]);
  return [...parts].flatMap(([part, links]) => {
    const place = part.parentElement === null ? undefined : places.get(part.parentElement);
    if (place === undefined) return [];
    const several = cards.length > 1 || (beside.get(part.parentElement ?? part) ?? 0) > 1;
    const isList = place.single > 1 || (place.single === 1 && place.holders === 1 && several);
    if (isList && links.length === 1) return links;
    // The list of one day is like that of another.
    const path = narrowed(part, counted(links));
    return place.shapes.has(shapeOf(path)) ? firstInEach(path, links) : [];
  });
}

/** The links of a page to papers that none of `cards` is of, but for those within a card or in running text. */
export const listedLinks = (site: Site, document: Document, cards: readonly Card[]): HTMLAnchorElement[] =>
  linksBeside(site, document, cards).filter(
    ({ previousSibling }) => !/\p{L}{2}/u.test(previousSibling?.nodeValue ?? ''),
  );

/** The widest elements without a card that links stand in, and in each one link to every paper. */
function partsIn(
  site: Site,
  document: Document,
  cards: readonly Card[],
  survivors: Counts,
): Map<Element, HTMLAnchorElement[]> {
  const parts = new Map<Element, Map<string, HTMLAnchorElement>>();
  for (const link of listedLinks(site, document, cards)) {
    const id = readId(link.href, site.reads)?.id;
    const part = partAround(link, survivors);
    if (id === undefined || part === undefined || link.closest(besides) !== null) continue;
    const links = parts.get(part) ?? new Map();
    parts.set(part, links);
    const other = links.get(id);
    // A picture or `12 comments` may lead to the paper too.
    if (other === undefined || (!saysTitle(other) && saysTitle(link))) links.set(id, link);
  }
  return new Map([...parts].map(([part, links]) => [part, [...links.values()]]));
}

/** None for what follows the term of a surviving card in a description list: it is of that card. */
function partAround(link: Element, survivors: Counts): Element | undefined {
  let part = link;
  while (part.parentElement !== null && !survivors.has(part.parentElement)) part = part.parentElement;
  let term: Element | null = part;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term !== null && survivors.has(term) ? undefined : part;
}

function counted(elements: readonly Element[]): Counts {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

function placesIn(survivors: Counts): Map<Element, Place> {
  const places = new Map<Element, Place>();
  for (const [element, count] of survivors) {
    const list = element.parentElement;
    if (list === null) continue;
    const place = places.get(list) ?? { holders: 0, single: 0, shapes: new Set() };
    places.set(list, place);
    place.holders += 1;
    if (count === 1) place.single += 1;
    place.shapes.add(shapeOf(narrowed(element, survivors)));
  }
  return places;
}

/** The elements from `part` to the innermost that holds all of its papers. */
function narrowed(part: Element, papers: Counts): Element[] {
  const inner = [...part.children].find((child) => papers.get(child) === papers.get(part));
  return inner === undefined ? [part] : [part, ...narrowed(inner, papers)];
}

/** The first name of a part's class, and the kinds of the elements from it to where its papers part. */
const shapeOf = (path: readonly Element[]): string =>
  [path[0]?.classList[0], ...path.map(({ localName }) => localName)].join(' ');

/** A lost card may link to other papers after its own. */
const firstInEach = (path: readonly Element[], links: readonly HTMLAnchorElement[]): HTMLAnchorElement[] =>
  [...(path.at(-1)?.children ?? [])].flatMap((card) => links.find((link) => card.contains(link)) ?? []);
