import type { Card } from '../../sites/find/card.ts';
import type { Rows } from '../row/rows.ts';

/** Knows the card under the pointer. */
export interface Hovering {
  card(): Card | undefined;
  /** Returns the time (by `performance.now`) at which the pointer last moved. */
  movedAt(): number;
}

/** Follows the pointer, and marks the row of the card under it. */
export function createHovering(rows: Rows, signal: AbortSignal): Hovering {
  let hovered: Card | undefined;
  let movedAt = 0;
  const over = (event: Event): void => {
    const card = rows.cardAt(event.target instanceof Node ? event.target : null);
    movedAt = performance.now();
    if (card?.element === hovered?.element) return;
    rows.mark(hovered, 'hovered', false);
    rows.mark(card, 'hovered', true);
    hovered = card;
  };
  // Listen to moves only: scrolling by keys moves cards under a resting pointer, which says nothing about the user.
  addEventListener('pointermove', over, { capture: true, passive: true, signal });
  return { card: () => hovered, movedAt: () => movedAt };
}
