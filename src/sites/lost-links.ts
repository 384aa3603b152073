import { readId } from '../core/versioned-id.ts';
import type { Card } from './card.ts';
import { linksBeside } from './find-cards.ts';
import { besides } from './links.ts';
import { shownText } from './shown-text.ts';
import type { Site } from './site.ts';

/** How many cards, or links, each element is or holds. */
type Counts = ReadonlyMap<Element, number>;

/** The widest element around a link that holds no surviving card, and its links by the papers that they lead to. */
interface Part {
  element: Element;
  links: Map<string, HTMLAnchorElement>;
}

/**
 * Where the markup of some cards of a list has changed, one link to the paper of each of these. What a page has beside its
 * list (papers alike, references) names papers as well: a lost card is where surviving cards are.
 * @param cards those that survive
 */
export function lostLinks(site: Site, document: Document, cards: readonly Card[]): Element[] {
  const survivors = counted(cards.map(({ element }) => element));
  const parts = new Map<Element, Part>();
  for (const link of linksBeside(site, document, cards)) {
    const id = readId(link.href, site.reads)?.id;
    const element = partAround(link, survivors);
    if (id === undefined || element === undefined || link.closest(besides) !== null) continue;
    const part = parts.get(element) ?? { element, links: new Map() };
    parts.set(element, part);
    const other = part.links.get(id);
    // A picture or `12 comments` may lead to the paper too.
    if (other === undefined || shownText(other).length < shownText(link).length) part.links.set(id, link);
  }
  const papers = [...parts.values()].map(({ element, links }) => ({ element, links: [...links.values()] }));
  const single = counted(papers.flatMap(({ element, links }) => (links.length === 1 ? [element] : [])));
  return papers.flatMap(({ element, links }) => {
    if (links.length === 1 && isCard(element, single, survivors)) return links;
    return isList(element, counted(links), survivors) ? firstInEach(narrowed(element, counted(links)), links) : [];
  });
}

function counted(elements: readonly Element[]): Counts {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** None for what follows the term of a surviving card in a description list: it is of that card. */
function partAround(link: Element, survivors: Counts): Element | undefined {
  let part = link;
  while (part.parentElement !== null && !survivors.has(part.parentElement)) part = part.parentElement;
  let term: Element | null = part;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term !== null && survivors.has(term) ? undefined : part;
}

/** Whether a part stands where each card has a place of its own: beside several, or beside one as several others do. */
function isCard({ parentElement: list }: Element, single: Counts, survivors: Counts): boolean {
  const held = [...(list?.children ?? [])].flatMap((child) => survivors.get(child) ?? []);
  const alone = held.filter((count) => count === 1).length;
  if (list === null || alone === 0) return false;
  const inAll = survivors.get(list.ownerDocument.documentElement) ?? 0;
  return alone > 1 || (single.get(list) ?? 0) > 1 || (inAll > 1 && held.length === 1);
}

/** Whether a part is made like one beside it that holds cards: the list of one day is like that of another. */
function isList(part: Element, links: Counts, survivors: Counts): boolean {
  const shape = shapeOf(part, links);
  return [...(part.parentElement?.children ?? [])].some(
    (other) => survivors.has(other) && shapeOf(other, survivors) === shape,
  );
}

/** The first name of a part's class, and the kinds of the elements from it to where its papers part. */
const shapeOf = (part: Element, papers: Counts): string =>
  [part.classList[0], ...narrowed(part, papers).map(({ localName }) => localName)].join(' ');

/** The elements from `part` to the innermost that holds all of its papers. */
function narrowed(part: Element, papers: Counts): Element[] {
  const inner = [...part.children].find((child) => papers.get(child) === papers.get(part));
  return inner === undefined ? [part] : [part, ...narrowed(inner, papers)];
}

/** A lost card may link to other papers after its own. */
function firstInEach(path: readonly Element[], links: readonly HTMLAnchorElement[]): HTMLAnchorElement[] {
  const list = path.at(-1);
  const cards = [...(list?.children ?? [])];
  return cards.flatMap((card) => links.find((link) => card.contains(link)) ?? []);
}
