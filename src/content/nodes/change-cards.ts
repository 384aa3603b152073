import { orderAmong } from './order-among.ts';
import type { PageChanges } from './page-changes.ts';

/** The elements of one card of the page: one element, or a `dt` and its `dd`. */
export type CardElements = readonly HTMLElement[];

/** The opacity of a dimmed card; its text stays readable. */
const dimmed = '0.45';

/**
 * Hides a card of the page.
 * @returns a function that shows it again
 */
export const hideCard = (changes: PageChanges, card: CardElements): (() => void) =>
  styleCard(changes, card, 'display', 'none');

/**
 * Dims a card of the page.
 * @returns a function that takes the dimming back
 */
export const dimCard = (changes: PageChanges, card: CardElements): (() => void) =>
  styleCard(changes, card, 'opacity', dimmed);

/** For each reordered list: its child nodes in the page's own order, and the order of ours that it has now. */
const lists = new WeakMap<Node, { own: readonly Node[]; order: symbol }>();

/**
 * Puts cards of one list in another order. The cards change places with each other; everything between them stays where
 * it is. A second order of the same list replaces the first.
 * @param cards all of the same parent, in the wanted order; cards of different parents are left as they are
 * @returns a function that restores the page's own order, unless another order has replaced this one
 */
export function orderCards(changes: PageChanges, cards: readonly CardElements[]): () => void {
  const list = cards[0]?.[0]?.parentNode ?? undefined;
  if (list === undefined || !cards.flat().every((element) => element.parentNode === list)) return () => {};
  const own = lists.get(list)?.own ?? [...list.childNodes];
  const order = Symbol('order');
  lists.set(list, { own, order });
  orderAmong(list, inPlacesOf(cards, [...list.childNodes]));
  return changes.add(() => {
    if (lists.get(list)?.order !== order) return;
    lists.delete(list);
    orderAmong(list, own);
  });
}

/** Returns the nodes of a list with `cards`, in their order, in the places where cards stand. */
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

/** The page's own style of an element while we have set some of its properties. */
interface OwnStyle {
  attribute: string | null;
  text: string;
  /** For each property that we set: how many changes want it, and the page's own value and priority. */
  ours: Map<string, { wanted: number; own: readonly [value: string, priority: string] }>;
}

const styles = new WeakMap<HTMLElement, OwnStyle>();

function styleCard(changes: PageChanges, card: CardElements, property: string, value: string): () => void {
  for (const element of card) takeProperty(element, property, value);
  return changes.add(() => {
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
  // If the page changed the style meanwhile, its changes stay. Otherwise the attribute is restored as the page wrote
  // it.
  if (declarations(style.cssText) !== declarations(own.text)) return;
  if (own.attribute === null) element.removeAttribute('style');
  else element.setAttribute('style', own.attribute);
}

/** Returns the declarations of a style in a fixed order, for comparing. */
const declarations = (text: string): string =>
  text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .sort()
    .join(';');
