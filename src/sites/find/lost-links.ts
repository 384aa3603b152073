import { readId } from '../../core/ids/versioned-id.ts';
import type { Site } from '../site.ts';
import type { Card } from './card.ts';
import { saysTitle } from './linked-title.ts';
import { isInExcludedPart } from './links.ts';
import { linksWithoutCard } from './links-without-card.ts';
import { termOf } from './term-of.ts';

/** How many cards, or links, each element is or contains. */
type Counts = ReadonlyMap<Element, number>;

/** The children of one element that contain surviving cards. */
interface Place {
  holders: number;
  /** How many of them contain exactly one card. */
  single: number;
  shapes: Set<string>;
}

/**
 * Returns one link to the paper of each lost card. A card is lost if its markup has changed, so that the site's selector no
 * longer matches it while it still matches others of the list. Other parts of a page (similar papers, references) link to
 * papers too, so a lost card must stand where surviving cards stand.
 * @param cards those that the site's selector still matches
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
    // The lists of several days, one below the other, have the same shape.
    const path = narrowed(part, counted(links));
    return place.shapes.has(shapeOf(path)) ? firstInEach(path, links) : [];
  });
}

/** Finds the widest elements that contain links but no card, and in each of them one link to every paper. */
function partsIn(
  site: Site,
  document: Document,
  cards: readonly Card[],
  survivors: Counts,
): Map<Element, HTMLAnchorElement[]> {
  const parts = new Map<Element, Map<string, HTMLAnchorElement>>();
  for (const link of linksWithoutCard(site, document, cards)) {
    const id = readId(link.href, site.reads)?.id;
    const part = partAround(link, survivors);
    if (id === undefined || part === undefined || isBesideLists(link)) continue;
    const links = parts.get(part) ?? new Map();
    parts.set(part, links);
    const other = links.get(id);
    // A picture or `12 comments` may lead to the paper too.
    if (other === undefined || (!saysTitle(other) && saysTitle(link))) links.set(id, link);
  }
  return new Map([...parts].map(([part, links]) => [part, [...links.values()]]));
}

/** Returns whether a link stands where no list of the site is: a paper there was never one of its cards. */
const isBesideLists = (link: Element): boolean => isInExcludedPart(link) || link.closest('aside, footer, pre') !== null;

/** Returns undefined for the `dd` of a surviving card in a description list: it belongs to that card. */
function partAround(link: Element, survivors: Counts): Element | undefined {
  let part = link;
  while (part.parentElement !== null && !survivors.has(part.parentElement)) part = part.parentElement;
  const term = termOf(part);
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

/** Returns the elements from `part` to the innermost that contains all of its papers. */
function narrowed(part: Element, papers: Counts): Element[] {
  const inner = [...part.children].find((child) => papers.get(child) === papers.get(part));
  return inner === undefined ? [part] : [part, ...narrowed(inner, papers)];
}

/** Returns the first class name of a part, and the kinds of the elements from it to the one where its papers divide. */
const shapeOf = (path: readonly Element[]): string =>
  [path[0]?.classList[0], ...path.map(({ localName }) => localName)].join(' ');

/** A lost card may link to other papers after its own. */
const firstInEach = (path: readonly Element[], links: readonly HTMLAnchorElement[]): HTMLAnchorElement[] =>
  [...(path.at(-1)?.children ?? [])].flatMap((card) => links.find((link) => card.contains(link)) ?? []);
