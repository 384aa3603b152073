import { orderAmong } from './order-among.ts';
import type { PageChanges } from './page-changes.ts';

/** The elements of one card of the page: one, or a `dt` and its `dd`. */
export type CardElements = readonly HTMLElement[];

/** The opacity of a dimmed card: its text can still be read. */
const dimmed = '0.45';

/**
 * Hides a card of the page.
 * @returns shows it again
 */
export const hideCard = (changes: PageChanges, card: CardElements): (() => void) =>
  styleCard(changes, card, 'display', 'none');

/**
 * Dims a card of the page.
 * @returns takes that back
 */
export const dimCard = (changes: PageChanges, card: CardElements): (() => void) =>
  styleCard(changes, card, 'opacity', dimmed);

/** The child nodes of lists in the page's own order, and the order of ours that a list has now. */
const lists = new WeakMap<Node, { own: readonly Node[]; order: symbol }>();

/**
 * Puts cards of one list in another order. Where a card stood, another one stands then; what lies between them stays. A second
 * order of the same list takes the place of the first.
 * @param cards all of the same parent, in the wanted order; cards of different parents are left as they are
 * @returns puts the list in the page's own order again, unless another order has taken the place of this one
 */
export function orderCards(changes: PageChanges, cards: readonly CardElements[]): () => void {
  const list = cards[0]?.[0]?.parentNode ?? undefined;
  if (list === undefined || !cards.flat().every((element) => element.parentNode === list)) return () => {};
  const own = lists.get(list)?.own ?? [...list.childNodes];
  const order = Symbol('order');
  lists.set(list, { own, order });
  orderAmong(list, inPlacesOf(cards, [...list.childNodes]));
  return changes.keep(() => {
    if (lists.get(list)?.order !== order) return;
    lists.delete(list);
    orderAmong(list, own);
  });
}

/** The nodes of a list, with the cards in the places where cards stand. */
function inPlacesOf(cards: readonly CardElements[], nodes: readonly Node[]): Node[] {
  const starts = new Set<Node>(cards.flatMap((card) => card.slice(0, 1)));
  const elements = new Set<Node>(cards.flat());
  let next = 0;
  return nodes.flatMap((node): readonly Node[] => {
    if (!starts.has(node)) return elements.has(node) ? [] : [node];
    next += 1;
    return cards[next - 1] ?? [];
  });
}

/** The page's own style of an element, while some of its properties are ours. */
interface OwnStyle {
  attribute: string | null;
  text: string;
  /** For each property of ours: how many changes want it, and the page's own value and priority. */
  ours: Map<string, { wanted: number; own: readonly [value: string, priority: string] }>;
}

const styles = new WeakMap<HTMLElement, OwnStyle>();

function styleCard(changes: PageChanges, card: CardElements, property: string, value: string): () => void {
  for (const element of card) takeProperty(element, property, value);
  return changes.keep(() => {
    for (const element of card) giveBackProperty(element, property);
  });
}

function takeProperty(element: HTMLElement, property: string, value: string): void {
  const { style } = element;
  const own = styles.get(element) ?? { attribute: element.getAttribute('style'), text: style.cssText, ours: new Map() };
  const before = own.ours.get(property) ?? {
    wanted: 0,
    own: [style.getPropertyValue(property), style.getPropertyPriority(property)],
  };
  own.ours.set(property, { ...before, wanted: before.wanted + 1 });
  styles.set(element, own);
  style.setProperty(property, value, 'important');
}

function giveBackProperty(element: HTMLElement, property: string): void {
  const { style } = element;
  const own = styles.get(element);
  const taken = own?.ours.get(property);
  if (own === undefined || taken === undefined) return;
  own.ours.set(property, { ...taken, wanted: taken.wanted - 1 });
  if (taken.wanted > 1) return;
  own.ours.delete(property);
  style.removeProperty(property);
  const [value, priority] = taken.own;
  if (value !== '') style.setProperty(property, value, priority);
  if (own.ours.size > 0) return;
  styles.delete(element);
  // What the page wrote into the style meanwhile stays. Otherwise the attribute is again as the page wrote it.
  if (declarations(style.cssText) !== declarations(own.text)) return;
  if (own.attribute === null) element.removeAttribute('style');
  else element.setAttribute('style', own.attribute);
}

/** The declarations of a style, without their order. */
const declarations = (text: string): string =>
  text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .sort()
    .join(';');
