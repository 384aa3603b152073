import type { Card } from '../sites/card.ts';
import type { Rows } from './rows.ts';

/** Which paper of the page the user means: the one under the pointer, or the one reached by keys, whichever came last. */
export interface Pointing {
  card(): Card | undefined;
  /** Moves to the next (1) or previous (-1) paper, starting at the first one in view. */
  move(by: 1 | -1): void;
  /** Forgets the paper reached by keys. Says whether there was one. */
  leave(): boolean;
}

/** @param onInterest called when the user turns to a paper, before anything is asked of it */
export function createPointing(rows: Rows, signal: AbortSignal, onInterest: () => void): Pointing {
  let hovered: Card | undefined;
  let current: Element | undefined;
  let pointerLast = false;

  const currentCard = (): Card | undefined => rows.cards().find(({ element }) => element === current);
  const over = (event: Event): void => {
    const card = rows.cardAt(event.target instanceof Node ? event.target : null);
    pointerLast = card !== undefined;
    if (card?.element === hovered?.element) return;
    rows.mark(hovered, 'hovered', false);
    rows.mark(card, 'hovered', true);
    hovered = card;
    if (card !== undefined) onInterest();
  };
  // Scrolling by keys moves cards under a resting pointer; only a pointer that moved means something.
  addEventListener('pointermove', over, { capture: true, passive: true, signal });

  return {
    card: () => {
      const only = rows.cards().length === 1 ? rows.cards()[0] : undefined;
      return (pointerLast ? (hovered ?? currentCard()) : (currentCard() ?? hovered)) ?? only;
    },
    move: (by) => {
      const cards = rows.cards();
      const at = cards.findIndex(({ element }) => element === current);
      const next = at < 0 ? firstInView(cards) : cards[Math.min(cards.length - 1, Math.max(0, at + by))];
      if (next === undefined) return;
      rows.mark(currentCard(), 'current', false);
      current = next.element;
      pointerLast = false;
      rows.mark(next, 'current', true);
      next.element.scrollIntoView({ block: 'nearest' });
      rows.focus(next);
    },
    leave: () => {
      const card = currentCard();
      rows.mark(card, 'current', false);
      current = undefined;
      return card !== undefined;
    },
  };
}

const firstInView = (cards: Card[]): Card | undefined =>
  cards.find(({ element }) => element.getBoundingClientRect().top >= 0) ?? cards[0];
