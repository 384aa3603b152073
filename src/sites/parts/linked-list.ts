import { type IdReader, readId } from '../../core/ids/versioned-id.ts';
import { isInText } from '../find/links-without-card.ts';
import { shownText } from '../read/shown-text.ts';
import type { Surface } from '../site.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

/** A list of which only the addresses of its papers are certain. */
interface LinkedList {
  /** As in `Surface`: the path and query of such pages. */
  path: RegExp;
  /** Selector of links to papers. */
  links: string;
  /** The readers of the site. */
  reads: readonly IdReader[];
}

/**
 * Makes the surface `list` of a site whose markup is not known: a card is the widest block around the links to one paper, and its
 * row stands below the title. Links in running text, navigation and boxes beside the list make no card. Marked for the build,
 * which would otherwise keep it in the script that acts, where no surface of a site is used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function linkedList({ path, links, reads }: LinkedList): Surface {
  const titleLink = (card: Element): HTMLAnchorElement | undefined => longestTitle(card, links, reads);
  return {
    name: 'list',
    path,
    card: (document) => linkedCards(document, links, reads).filter((card) => placeIn(card, titleLink(card)) !== null),
    link: (card) => titleLink(card) ?? null,
    title: (card) => titleOf(titleLink(card)),
    place: (card) => placeIn(card, titleLink(card)),
    fit: 'block',
  };
}

/** Returns, for each paper, the widest element around its links that contains no link to another, whether its id is known or not. */
function linkedCards(document: Document, links: string, reads: readonly IdReader[]): Element[] {
  const papers = [...document.querySelectorAll<HTMLAnchorElement>(links)]
    .filter((link) => link.closest('nav, aside, footer') === null && !isInText(link))
    .map((link) => ({ link, id: readId(link.href, reads)?.id }));
  const cards = papers.flatMap(({ link, id }, at) => {
    if (id === undefined) return [];
    const before = papers.findLast((other, place) => place < at && other.id !== id);
    const after = papers.find((other, place) => place > at && other.id !== id);
    const card = widestAround(link, [before?.link, after?.link]);
    // A paper that the text of an entry mentions comes after its own.
    const entry = card === link ? link.parentElement : null;
    return entry !== null && (before === undefined || !entry.contains(before.link)) ? entry : card;
  });
  return [...new Set(cards)];
}

function widestAround(link: Element, others: ReadonlyArray<Element | undefined>): Element {
  const isWhole = (block: Element): boolean =>
    block.matches('main, body') || others.some((other) => other !== undefined && block.contains(other));
  let widest = link;
  while (widest.parentElement !== null && !isWhole(widest.parentElement)) widest = widest.parentElement;
  return widest;
}

/** Returns the link of a card that is in a heading or contains one, else the one with the most words; none for `pdf` alone. */
function longestTitle(card: Element, links: string, reads: readonly IdReader[]): HTMLAnchorElement | undefined {
  const all = [...card.querySelectorAll<HTMLAnchorElement>(links)];
  const idOf = (link: HTMLAnchorElement | undefined): string | undefined => link && readId(link.href, reads)?.id;
  const titles = all.filter((link) => idOf(link) === idOf(all[0]) && titleOf(link).length > 4);
  const headed = titles.find((link) => link.closest(headings) ?? link.querySelector(headings));
  return headed ?? titles.toSorted((a, b) => titleOf(b).length - titleOf(a).length)[0];
}

const titleOf = (link: Element | undefined): string => shownText(link?.querySelector(headings) ?? link);

/** Returns the block that the heading with the title, or the link alone, stands in; null if that is no part of the card. */
function placeIn(card: Element, link: Element | undefined): Element | null {
  const block = (link?.closest(headings) ?? link)?.parentElement;
  return block && card.contains(block) && block.closest(`a, button, ${headings}`) === null ? block : null;
}
