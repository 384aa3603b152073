import type { Card } from '../../sites/find/card.ts';
import type { Rows } from '../row/rows.ts';
import type { Hovering } from './hovering.ts';

/**
 * Knows which paper of the page the user means: the one under the pointer or the one reached by keys, whichever came
 * last.
 */
export interface Pointing {
  card(): Card | undefined;
  /** Moves to the next (1) or previous (-1) paper, starting at the first one in view. */
  move(by: 1 | -1): void;
  /** Forgets the paper reached by keys. */
  leave(): void;
  /** Returns whether a paper was reached by keys. */
  isOnCard(): boolean;
}

/** Keeps the paper reached by keys; `hovering` knows the one under the pointer. */
export function createPointing(rows: Rows, hovering: Hovering): Pointing {
  let current: Element | undefined;
  let movedAt = 0;
  const currentCard = (): Card | undefined => rows.cards().find(({ element }) => element === current);

  return {
    card: () => {
      const only = rows.cards().length === 1 ? rows.cards()[0] : undefined;
      const [first, second] =
        hovering.movedAt() > movedAt ? [hovering.card(), currentCard()] : [currentCard(), hovering.card()];
      return first ?? second ?? only;
    },
    move: (by) => {
      const cards = rows.cards();
      const at = cards.findIndex(({ element }) => element === current);
      const next = at < 0 ? firstInView(cards) : cards[Math.min(cards.length - 1, Math.max(0, at + by))];
      if (next === undefined) return;
      rows.mark(currentCard(), 'current', false);
      current = next.element;
      movedAt = performance.now();
      rows.mark(next, 'current', true);
      next.element.scrollIntoView({ block: 'nearest' });
      rows.focus(next);
    },
    leave: () => {
      rows.mark(currentCard(), 'current', false);
      current = undefined;
    },
    isOnCard: () => currentCard() !== undefined,
  };
}

const firstInView = (cards: Card[]): Card | undefined =>
  cards.find(({ element }) => element.getBoundingClientRect().top >= 0) ?? cards[0];
