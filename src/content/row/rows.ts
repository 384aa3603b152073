import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Card } from '../../sites/find/card.ts';
import { type ColourScheme, colourSchemeBehind } from '../nodes/colour-scheme.ts';
import { hostName } from '../nodes/host-name.ts';
import { createRow, type DrawnRow, isInPlace, type Row, type RowHooks, type RowMark, type RowView } from './row.ts';
import type { RowAct } from './row-act.ts';

/** The most rows on one page; the rest of a longer list stays as the site made it. */
const mostRows = 2_000;
/** A page that removes our row this often does not want it. */
const mostRepairs = 5;

/** The most rows behind which the page's colours are looked at, spread from the first to the last. */
const mostLookedBehind = 8;

interface Mounted {
  card: Card;
  row: Row;
  /** The title when the row was made: a translator may change the words of the page after that. */
  title: string;
  repairs: number;
  scheme?: ColourScheme;
}

/** The additions for rows in running text. */
export interface InTextRows {
  /** Rules that come after those of all rows. */
  style: string;
  /** Called whenever such a row was drawn. */
  drawn(row: DrawnRow): void;
  /** Returns whether a row stands after its place; else it is the last part of it. */
  standsAfter(place: Element): boolean;
  /** Called before a row is made. Returns whether the page removed the rows of this paper too often. */
  isUnwanted(id: PaperId): boolean;
}

/** All rows of the page, one for each card, in the page's order. */
export interface Rows {
  /**
   * Makes, repairs and removes rows so that each of `cards` has one. A second call with the same cards changes nothing. Cards
   * beyond the limit of a page, and cards whose row the page keeps removing, have none.
   */
  sync(cards: Card[]): void;
  cards(): Card[];
  /** Returns the card that contains `node`, or whose row it is. */
  cardAt(node: Node | null): Card | undefined;
  redraw(ids: ReadonlySet<PaperId>): void;
  mark(card: Card | undefined, mark: RowMark, on: boolean): void;
  focus(card: Card): void;
  host(card: Card): HTMLElement | undefined;
  /** Returns the title that the page gave the paper of `card` when its row was made. */
  title(card: Card): string;
  /** Returns whether the page has another language than when its first row was made. */
  isTranslated(): boolean;
  /** Looks whether the page has turned dark or light, and lets all rows follow. Costs little if it has not. */
  followColours(): void;
  scheme(): ColourScheme;
  /** Sets the additions for rows in running text, from now on. */
  useInText(inText: InTextRows): void;
  clear(): void;
}

/** @param view returns the data that the row of a card shows now */
export function createRows(
  view: (card: Card) => RowView,
  onAct: (act: RowAct, card: Card) => void,
  acts: RowHooks['acts'],
): Rows {
  let mounted = new Map<Element, Mounted>();
  let scheme: ColourScheme | undefined;
  let inText: InTextRows | undefined;
  let language: string | undefined;

  const mount = (card: Card): Mounted => {
    const { style = '', drawn, standsAfter } = (card.fit === 'after' && inText) || {};
    const row = createRow({ onAct: (act) => onAct(act, made.card), acts, drawn, standsAfter }, style);
    const made: Mounted = { card, row, title: card.title, repairs: 0 };
    language ??= document.documentElement.lang;
    // Running text may stand on any background. All cards of a list are taken to stand on that of the first: between
    // two rows that are inserted, each reading of a style makes the browser compute styles anew.
    scheme = (card.fit !== 'after' && scheme) || schemeBehind(made);
    colour(made, scheme);
    made.row.attach(card);
    made.row.show(view(card));
    return made;
  };
  const repair = (known: Mounted, card: Card): Mounted => {
    const lost = !isInPlace(known.row.host, card);
    const other = known.card.id !== card.id;
    known.card = card;
    // A page may show a title some time after the link.
    if (other || known.title === '') known.title = card.title;
    if (lost) known.repairs += 1;
    if (known.repairs > mostRepairs) return known;
    if (lost || other) known.row.attach(card);
    if (other) known.row.show(view(card));
    return known;
  };
  const sync = (cards: Card[]): void => {
    const next = new Map<Element, Mounted>();
    for (const card of cards.slice(0, mostRows)) {
      const known = mounted.get(card.element);
      if (known === undefined && card.fit === 'after' && inText?.isUnwanted(card.id)) continue;
      next.set(card.element, known === undefined ? mount(card) : repair(known, card));
    }
    for (const [element, { row }] of mounted) if (!next.has(element)) row.host.remove();
    mounted = next;
    removeStrayRows(new Set([...next.values()].map(({ row }) => row.host)));
  };

  const rowOf = (card: Card): Row | undefined => mounted.get(card.element)?.row;

  return {
    sync,
    cards: () => [...mounted.values()].map(({ card }) => card),
    cardAt: (node) => mountedAt(node, mounted)?.card,
    redraw: (ids) => {
      for (const { card, row } of mounted.values()) if (ids.has(card.id)) row.show(view(card));
    },
    mark: (card, mark, on) => card && rowOf(card)?.mark(mark, on),
    focus: (card) => rowOf(card)?.focus(),
    host: (card) => rowOf(card)?.host,
    title: (card) => mounted.get(card.element)?.title ?? card.title,
    isTranslated: () => language !== undefined && document.documentElement.lang !== language,
    followColours: () => {
      const all = [...mounted.values()];
      const step = Math.ceil(all.length / mostLookedBehind);
      if (all.every((each, at) => at % step > 0 || each.scheme === schemeBehind(each))) return;
      // Read all styles before the first row is changed, so that the browser computes them once.
      const schemes = all.map((each) => ({ each, behind: schemeBehind(each) }));
      for (const { each, behind } of schemes) colour(each, behind);
      scheme = all[0]?.scheme;
    },
    scheme: () => scheme ?? 'light',
    useInText: (wanted) => {
      inText = wanted;
    },
    clear: () => sync([]),
  };
}

const schemeBehind = ({ card }: Mounted): ColourScheme => colourSchemeBehind(card.element);

function colour(each: Mounted, scheme: ColourScheme): void {
  each.scheme = scheme;
  each.row.setScheme(scheme);
}

/** Removes rows that a framework copied with its card, or that an older version left behind. */
function removeStrayRows(ours: ReadonlySet<Element>): void {
  const all = document.getElementsByTagName(hostName);
  if (all.length > ours.size) for (const host of [...all]) if (!ours.has(host)) host.remove();
}

function mountedAt(node: Node | null, mounted: ReadonlyMap<Element, Mounted>): Mounted | undefined {
  for (let at = node instanceof Element ? node : (node?.parentElement ?? null); at !== null; at = at.parentElement) {
    // In a description list the paper is a `dt` and the `dd` after it.
    const before = at.localName === 'dd' ? at.previousElementSibling : null;
    const here = mounted.get(at) ?? mounted.get(before ?? at);
    if (here !== undefined) return here;
    // In running text our row stands beside its card.
    if (at.localName === hostName) return [...mounted.values()].find(({ row }) => row.host === at);
  }
  return undefined;
}
