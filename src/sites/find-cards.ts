import type { Paper } from '../core/paper.ts';
import { type PaperId, parsePaperId, parseVersionedId, type VersionedId } from '../core/paper-id.ts';
import { arxivMonth } from './arxiv-month.ts';
import { boundedPaper } from './bounded-paper.ts';
import type { Card } from './card.ts';
import { shownText } from './shown-text.ts';
import type { Facts, Find, Fit, Site, Surface } from './site.ts';

type Data = () => ReadonlyMap<PaperId, Facts>;

/**
 * The papers that a page lists, in page order, one card per element. Reads the page and changes nothing in it: a second
 * call finds the same. An element whose link names no single paper is no card.
 * @param address where the page is; a page that changes its address in place has the new one here
 */
export function findCards(site: Site, document: Document, address: string = document.location.href): Card[] {
  const data = once(() => site.data?.(document) ?? new Map<PaperId, Facts>());
  const cards = new Map<Element, Card>();
  for (const surface of surfacesAt(site, address)) {
    for (const element of elementsOf(surface, document)) {
      if (cards.has(element)) continue;
      const named = namedPaper(element, surface, address);
      if (named !== undefined) cards.set(element, new PageCard(element, named, surface, data));
    }
  }
  return inPageOrder([...cards.values()]);
}

/** Whether a page that should list papers has links to some: where no card was found on it, its markup has changed. */
export function hasPaperLinks(site: Site, document: Document, address: string = document.location.href): boolean {
  if (!surfacesAt(site, address).some((surface) => surface.path !== undefined)) return false;
  return [...document.querySelectorAll(site.paperLinks)].some((link) => parsePaperId(hrefOf(link)) !== undefined);
}

/** A card whose parts are looked up when they are asked for, so that finding two thousand of them is cheap. */
class PageCard implements Card {
  readonly element: Element;
  readonly id: PaperId;
  readonly fit: Fit;
  readonly #version: number | undefined;
  readonly #surface: Surface;
  readonly #data: Data;

  constructor(element: Element, named: VersionedId, surface: Surface, data: Data) {
    this.element = element;
    this.id = named.id;
    this.fit = surface.fit;
    this.#version = named.version;
    this.#surface = surface;
    this.#data = data;
  }

  get title(): string {
    const { title } = this.#surface;
    const found = typeof title === 'string' ? this.element.querySelector(title) : title(this.element);
    return typeof found === 'string' ? found : shownText(found);
  }

  get place(): Element {
    return find(this.element, this.#surface.place) ?? this.element;
  }

  read(): Paper {
    const shown: Facts = { title: this.title, version: this.#version, ...this.#surface.facts?.(this.element) };
    const facts = merged(shown, this.#data().get(this.id) ?? {});
    return boundedPaper(this.id, { ...facts, date: facts.date ?? arxivMonth(this.id) });
  }
}

/** The page's data is whole where what it shows is cut or summed up; its counts are newer, for the user may vote. */
function merged(shown: Facts, data: Facts): Facts {
  const whole = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return { ...shown, ...whole, upvotes: shown.upvotes ?? data.upvotes, comments: shown.comments ?? data.comments };
}

function surfacesAt(site: Site, address: string): Surface[] {
  const { pathname, search } = new URL(address);
  return site.surfaces.filter((surface) => surface.path?.test(pathname + search) ?? true);
}

const elementsOf = ({ card }: Surface, document: Document): Iterable<Element> =>
  typeof card === 'string' ? document.querySelectorAll(card) : card(document);

function namedPaper(element: Element, { link }: Surface, address: string): VersionedId | undefined {
  if (link === undefined) return parseVersionedId(address);
  const named = find(element, link);
  return named === null ? undefined : (parseVersionedId(hrefOf(named)) ?? parseVersionedId(shownText(named)));
}

const find = (card: Element, what: Find): Element | null =>
  typeof what === 'string' ? card.querySelector(what) : what(card);

/** The absolute address of a link; empty where it has none. */
const hrefOf = (link: Element): string => ('href' in link && typeof link.href === 'string' ? link.href : '');

const inPageOrder = (cards: Card[]): Card[] =>
  cards.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 /* b follows */ ? -1 : 1));

function once<Value>(read: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
