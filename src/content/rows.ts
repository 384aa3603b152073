import type { PaperId } from '../core/paper-id.ts';
import type { Card } from '../sites/card.ts';
import { hostName } from './host-name.ts';
import { createRow, isAt, type Row, type RowAct, type RowHooks, type RowMark, type RowView } from './row.ts';
import { type Scheme, schemeBehind } from './scheme.ts';

/** Rows at most on one page; the rest of a longer list stays as the site made it. */
const mostRows = 2_000;
/** A page that takes our row away this often does not want it. */
const mostRepairs = 5;

interface Mounted {
  card: Card;
  row: Row;
  repairs: number;
}

/** All rows of the page, one for each card, in the page's order. */
export interface Rows {
  /** Makes the page hold exactly one row for each of `cards`; the same cards again change nothing. */
  keep(cards: Card[]): void;
  cards(): Card[];
  /** The card that `node` is in or of. */
  cardAt(node: Node | null): Card | undefined;
  redraw(ids: ReadonlySet<PaperId>): void;
  mark(card: Card | undefined, mark: RowMark, on: boolean): void;
  focus(card: Card): void;
  host(card: Card): HTMLElement | undefined;
  /** Reads the page's colours again. */
  recolour(): void;
  scheme(): Scheme;
  /** Gives rows in running text that are made from now on `style` beside that of all rows. */
  styleInText(style: string): void;
  removeAll(): void;
}

/**
 * @param view what the row of a card shows now
 * @param style of rows in running text, beside that of all
 */
export function createRows(
  view: (card: Card) => RowView,
  onAct: (act: RowAct, card: Card) => void,
  acts: RowHooks['acts'],
  style: string,
): Rows {
  let mounted = new Map<Element, Mounted>();
  let scheme: Scheme | undefined;
  let inText = style;

  const mount = (card: Card): Mounted => {
    const row = createRow({ onAct: (act) => onAct(act, made.card), acts }, card.fit === 'after' ? inText : '');
    const made: Mounted = { card, row, repairs: 0 };
    scheme ??= schemeBehind(card.element);
    made.row.setScheme(scheme);
    made.row.attach(card);
    made.row.show(view(card));
    return made;
  };
  const repair = (known: Mounted, card: Card): Mounted => {
    const lost = !isAt(known.row.host, card);
    const other = known.card.id !== card.id;
    known.card = card;
    if (lost) known.repairs += 1;
    if (known.repairs > mostRepairs) return known;
    if (lost || other) known.row.attach(card);
    if (other) known.row.show(view(card));
    return known;
  };
  const keep = (cards: Card[]): void => {
    const next = new Map<Element, Mounted>();
    for (const card of cards.slice(0, mostRows)) {
      const known = mounted.get(card.element);
      next.set(card.element, known === undefined ? mount(card) : repair(known, card));
    }
    for (const [element, { row }] of mounted) if (!next.has(element)) row.host.remove();
    mounted = next;
    removeStrangers(new Set([...next.values()].map(({ row }) => row.host)));
  };

  return {
    keep,
    cards: () => [...mounted.values()].map(({ card }) => card),
    cardAt: (node) => mounted.get(cardElementAt(node, mounted) ?? document.documentElement)?.card,
    redraw: (ids) => {
      for (const { card, row } of mounted.values()) if (ids.has(card.id)) row.show(view(card));
    },
    mark: (card, mark, on) => card && mounted.get(card.element)?.row.mark(mark, on),
    focus: (card) => mounted.get(card.element)?.row.focus(),
    host: (card) => mounted.get(card.element)?.row.host,
    recolour: () => {
      const [first] = mounted.values();
      scheme = first && schemeBehind(first.card.element);
      if (scheme !== undefined) for (const { row } of mounted.values()) row.setScheme(scheme);
    },
    scheme: () => scheme ?? 'light',
    styleInText: (style) => {
      inText = style;
    },
    removeAll: () => keep([]),
  };
}

/** Rows that a framework copied with its card, or that an older version left behind, are no rows of ours. */
function removeStrangers(ours: ReadonlySet<Element>): void {
  const all = document.getElementsByTagName(hostName);
  if (all.length > ours.size) for (const host of [...all]) if (!ours.has(host)) host.remove();
}

function cardElementAt(node: Node | null, known: ReadonlyMap<Element, unknown>): Element | undefined {
  for (let at = node instanceof Element ? node : (node?.parentElement ?? null); at !== null; at = at.parentElement) {
    if (known.has(at)) return at;
    // In a description list the paper is a `dt` and the `dd` after it; in running text a link and our row after it.
    const before = at.localName === 'dd' || at.localName === hostName ? at.previousElementSibling : null;
    if (before !== null && known.has(before)) return before;
  }
  return undefined;
}
