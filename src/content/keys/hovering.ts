import type { Card } from '../../sites/find/card.ts';
import type { Rows } from '../row/rows.ts';

/** The card under the pointer. */
export interface Hovering {
  card(): Card | undefined;
  /** When the pointer last moved to or from a card, as `performance.now` counts. */
  moved(): number;
}

/** Follows the pointer, and marks the row of the card under it. */
export function createHovering(rows: Rows, signal: AbortSignal): Hovering {
  let hovered: Card | undefined;
  let moved = 0;
  const over = (event: Event): void => {
    const card = rows.cardAt(event.target instanceof Node ? event.target : null);
    moved = performance.now();
    if (card?.element === hovered?.element) return;
    rows.mark(hovered, 'hovered', false);
    rows.mark(card, 'hovered', true);
    hovered = card;
  };
  // Scrolling by keys moves other cards under a pointer that rests. Only a movement of the pointer counts.
  addEventListener('pointermove', over, { capture: true, passive: true, signal });
  return { card: () => hovered, moved: () => moved };
}
