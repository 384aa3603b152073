import { type PaperId, readId, type VersionedId } from '../../core/ids/versioned-id.ts';
import { shownText } from '../read/shown-text.ts';
import type { Find, Fit, Site, Surface } from '../site.ts';
import type { Card } from './card.ts';
import { mayBePaper } from './may-be-paper.ts';

/**
 * Finds the papers that a page lists, in page order, one card per element. Reads the page and changes nothing in it; a
 * second call finds the same. An element whose link names no single paper gives no card.
 * @param address the page's address; a page that changes its address in place has the new one here
 */
export function findCards(site: Site, document: Document, address: string = document.location.href): Card[] {
  const cards = new Map<Element, Card>();
  const surfaces = surfacesAt(site, address);
  for (const surface of surfaces) {
    for (const element of elementsOf(surface, document)) {
      if (cards.has(element)) continue;
      const named = namedPaper(element, site, surface, address);
      if (named !== undefined) cards.set(element, new PageCard(element, named, surface));
    }
  }
  // Each surface finds its own cards in page order, so one surface needs no sorting, which takes longer than finding.
  return surfaces.length > 1 ? inPageOrder([...cards.values()]) : [...cards.values()];
}

/**
 * Returns whether a page may show papers that have no card in `cards`: its markup has changed, or it also links to papers
 * outside of its lists. `findAllPapers` tells for sure.
 * @param cards all that were found
 */
export function mayHaveMore(
  site: Site,
  document: Document,
  cards: readonly Card[],
  address: string = document.location.href,
): boolean {
  const isOfOne = surfacesAt(site, address).some(({ single }) => single);
  return mayHaveLost(site, document, cards, address) || hasOtherLinks(site, document, cards, isOfOne);
}

/**
 * Returns whether a page may show papers that have no card in `cards`, because its markup has changed. A page of one paper
 * needs one card only.
 * @param cards all that were found
 */
export function mayHaveLost(
  site: Site,
  document: Document,
  cards: readonly Card[],
  address: string = document.location.href,
): boolean {
  if (site.late) return document.querySelector(site.paperLinks) !== null;
  const surfaces = surfacesAt(site, address);
  if (surfaces.some(({ single }) => single)) return cards.length === 0;
  return surfaces.length > 0 && linksOutsideCards(site, document, cards).length > 0;
}

/**
 * Returns whether a link outside the cards and the navigation may lead to a paper that has no card. The card of a page's one
 * paper may be the whole page.
 */
function hasOtherLinks({ reads }: Site, document: Document, cards: readonly Card[], isOfOne: boolean): boolean {
  const own = lettersOf((isOfOne && cards[0]?.id.replace(/^\w+:/, '')) || ' ');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(mayLeadToPaper);
  return outsideCards(links, isOfOne ? [] : cards, reads).some(
    // Readers and indexes of the page's own paper have its id in their addresses.
    (link) => link.closest('nav, header, footer, button') === null && !lettersOf(link.href).includes(own),
  );
}

const lookedAt = new WeakMap<Element, { written: string; mayLead: boolean }>();

/** Returns whether a link may lead to a paper. Most links of a page that changes stay, so each address is looked at once. */
function mayLeadToPaper(link: HTMLAnchorElement): boolean {
  const written = link.getAttribute('href') ?? '';
  const before = lookedAt.get(link);
  if (before?.written === written) return before.mayLead;
  const mayLead = mayBePaper.test(link.href);
  lookedAt.set(link, { written, mayLead });
  return mayLead;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '') || ' ';

/** Returns the links of a page to papers that have no card in `cards`, except links inside a card. */
export const linksOutsideCards = (site: Site, document: Document, cards: readonly Card[]): HTMLAnchorElement[] =>
  outsideCards(document.querySelectorAll<HTMLAnchorElement>(site.paperLinks), cards, site.reads).filter(
    (link) => readId(addressIn(link), site.reads) !== undefined,
  );

/** Returns those of `links` that stand outside of all cards and do not lead to the paper of a card. */
function outsideCards(
  links: Iterable<HTMLAnchorElement>,
  cards: readonly Card[],
  reads: Site['reads'],
): HTMLAnchorElement[] {
  const known = new Set<unknown>(cards.flatMap(({ id, element }) => [id, element]));
  const isOutside = (at: Element | null): boolean => at === null || (!known.has(at) && isOutside(at.parentElement));
  // Check the place first: most links are inside cards, and reading an address takes longer.
  return [...links].filter((link) => isOutside(link) && !known.has(readId(addressIn(link), reads)?.id));
}

/** Returns the paper that the page itself is of, if it is of one. */
export function paperOfPage(site: Site, document: Document, address: string): VersionedId | undefined {
  const surface = surfacesAt(site, address).find(({ single }) => single);
  return surface && namedPaper(document.documentElement, site, surface, address);
}

/** A card that looks up its parts when they are asked for, so that finding two thousand cards is cheap. */
class PageCard implements Card {
  readonly element: Element;
  readonly id: PaperId;
  readonly fit: Fit;
  readonly version: number | undefined;
  readonly surface: string;
  readonly #surface: Surface;

  constructor(element: Element, named: VersionedId, surface: Surface) {
    this.element = element;
    this.id = named.id;
    this.version = named.version;
    this.surface = surface.name;
    this.fit = surface.fit;
    this.#surface = surface;
  }

  get aliases(): readonly PaperId[] {
    return this.#surface.aliases?.(this.element).filter((id) => id !== this.id) ?? [];
  }

  get proves(): true | undefined {
    return this.#surface.proves ?? (this.aliases.length > 0 || undefined);
  }

  get title(): string {
    const { title } = this.#surface;
    const found = typeof title === 'string' ? this.element.querySelector(title) : title(this.element);
    return typeof found === 'string' ? found : shownText(found);
  }

  get place(): Element {
    return find(this.element, this.#surface.place) ?? this.element;
  }
}

/** Returns the surfaces of a site that the page at `address` has. */
export function surfacesAt(site: Site, address: string): Surface[] {
  const { pathname, search } = new URL(address);
  return site.surfaces.filter((surface) => surface.path?.test(pathname + search) ?? true);
}

const elementsOf = ({ card }: Surface, document: Document): Iterable<Element> =>
  typeof card === 'string' ? document.querySelectorAll(card) : card(document);

function namedPaper(element: Element, { reads }: Site, { link }: Surface, address: string): VersionedId | undefined {
  if (link === undefined) return readId(address, reads);
  const named = typeof link === 'string' ? element.querySelector(link) : link(element);
  if (typeof named === 'string') return readId(named, reads);
  return named === null ? undefined : (readId(addressIn(named), reads) ?? readId(shownText(named), reads));
}

const find = (card: Element, what: Find): Element | null =>
  typeof what === 'string' ? card.querySelector(what) : what(card);

/** Returns the absolute address that a link leads to, or the content of a `meta`; empty for any other element. */
export const addressIn = (link: Element): string =>
  ('href' in link && typeof link.href === 'string' && link.href) || (link.getAttribute('content') ?? '');

export const inPageOrder = (cards: Card[]): Card[] =>
  cards.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 /* b follows */ ? -1 : 1));
