import type { Annotation } from '../../core/annotation.ts';
import { saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Card } from '../../sites/find/card.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { element } from '../nodes/element.ts';
import { hostName } from '../nodes/host-name.ts';
import { styleRoot } from '../nodes/style-root.ts';
import { fitChips } from './fit-chips.ts';
import rowStyle from './row.css?inline';
import { type RowAct, rowActAt } from './row-act.ts';
import { rowEnd } from './row-end.ts';
import { rowWords } from './row-words.ts';

/** The most chips of a row in running text, where there is no width to fill. */
const mostInText = 2;

/** The data that a row shows. */
export interface RowView {
  annotation: Annotation | undefined;
  /** The version of the paper on the page, if its address names one. */
  version?: number | undefined;
}

/** A row as it is drawn. */
export interface DrawnRow {
  id: PaperId;
  view: RowView;
  /** Whether it shows something of the user's. */
  mine: boolean;
  /** Whether it is hovered or focused. */
  active: boolean;
  /** Whether it stands in running text. */
  inText: boolean;
  root: ShadowRoot;
}

/** What the script that acts draws in a row: the acts at its far end and, instead of the user's words, an error. */
export interface RowActs {
  words?: Node[];
  end: Node[];
}

/** The functions that a row calls. */
export interface RowHooks {
  /** Called for trusted left clicks only. */
  onAct(act: RowAct, id: PaperId): void;
  /** Called whenever a row is drawn; undefined leaves the row as at rest. */
  acts(row: DrawnRow): RowActs | undefined;
  /** Called after the row was drawn. */
  drawn?: ((row: DrawnRow) => void) | undefined;
  /** Returns whether the row stands after its place; else it is the last part of it. */
  standsAfter?: ((place: Element) => boolean) | undefined;
}

/** Marks that change a row's look; each is independent of what the row shows. */
export type RowMark = 'hovered' | 'current' | 'stale';

/** Our row in one card. */
export interface Row {
  host: HTMLElement;
  /** Makes it the row of `card`, and puts it in its place. */
  attach(card: Card): void;
  show(view: RowView): void;
  mark(mark: RowMark, on: boolean): void;
  setScheme(scheme: ColourScheme): void;
  /** Gives it the focus, so that assistive technology reads it. */
  focus(): void;
}

/** Returns whether `host` stands where the row of the card belongs. */
export const isInPlace = (host: Element, { place, fit }: Card): boolean =>
  host.parentNode === place || (fit === 'after' && host.previousElementSibling === place);

/**
 * Makes a row.
 * @param style rules that come after those of all rows
 */
export function createRow({ onAct, acts, drawn, standsAfter }: RowHooks, style: string): Row {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, rowStyle + style);
  const group = element('div', { class: 'row', role: 'group', tabindex: '-1' });
  root.append(group);
  let id: PaperId;
  let view: RowView = { annotation: undefined };
  let active = false;
  let inText = false;
  let pressed = false;
  const marks = new Set<RowMark>();

  const draw = (): void => {
    if (pressed) return;
    const focused = focusKey(root.activeElement);
    const { annotation, version } = view;
    const mine = annotation && saysSomething(annotation) ? annotation : undefined;
    active = marks.has('hovered') || marks.has('current') || root.activeElement !== null;
    group.className = ['row', mine && 'mine', mine?.note && 'noted', ...marks].filter(Boolean).join(' ');
    const row = { id, view, mine: mine !== undefined, active, inText, root };
    const { words = mine ? rowWords(mine, version) : [], end = [rowEnd(mine)] } = acts(row) ?? {};
    group.replaceChildren(element('span', { class: 'tab' }), ...words, ...end);
    fitChips(group, inText ? mostInText : undefined);
    drawn?.(row);
    if (focused) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  };
  const act = (event: Event): void => {
    // A card may be one link, and a page listens on its cards: keep our events from both.
    event.preventDefault();
    event.stopPropagation();
    const wanted = rowActAt(event.target);
    if (event.type === 'click' && event.isTrusted && wanted !== undefined) onAct(wanted, id);
  };
  // A button that is replaced between down and up gets no click, so the row is not redrawn until then.
  const press = (): void => {
    pressed = true;
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { capture: true, once: true });
  };
  const release = (): void => {
    // Wait for the click, which comes in the same turn.
    setTimeout(() => {
      pressed = false;
      draw();
    });
  };
  root.addEventListener('pointerdown', press);
  // The other mouse buttons would open the link that a card may be.
  for (const type of ['click', 'auxclick']) root.addEventListener(type, act);
  root.addEventListener('focusin', () => active || draw());
  // Wait a frame: if the focus only moves within the row, the button that takes it must not be replaced meanwhile.
  const left = (): boolean => root.activeElement === null && !marks.has('hovered');
  root.addEventListener('focusout', () => requestAnimationFrame(() => left() && draw()));

  return {
    host,
    attach: (card) => {
      id = card.id;
      group.dataset.paper = card.id;
      group.setAttribute('aria-label', card.title || card.id);
      const { place, fit } = card;
      inText = fit === 'after';
      // Without the room that `layout/<site>.css` makes at its place, an absolute row would lie over the page's own
      // words. Read the style only if needed: between two rows that are inserted, each reading makes the browser
      // compute styles anew.
      const hasRoom = fit === 'line' || inText || getComputedStyle(place).position !== 'static';
      host.className = hasRoom ? fit : `${fit} flow`;
      if (isInPlace(host, card)) return;
      if (standsAfter?.(place)) place.after(host);
      else place.append(host);
    },
    show: (next) => {
      view = next;
      draw();
    },
    mark: (mark, on) => {
      if (marks.has(mark) === on) return;
      if (on) marks.add(mark);
      else marks.delete(mark);
      draw();
    },
    setScheme: (scheme) => {
      group.dataset.scheme = scheme;
    },
    focus: () => group.focus({ preventScroll: true }),
  };
}

/** Returns a selector that finds the same button after a redraw, or '' for no button. */
function focusKey(focused: Element | null): string {
  const attribute = ['data-chip', 'data-act'].find((name) => focused?.hasAttribute(name));
  return attribute === undefined ? '' : `.${focused?.classList[0]}[${attribute}="${focused?.getAttribute(attribute)}"]`;
}
