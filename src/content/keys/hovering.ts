import type { Card } from '../../sites/find/card.ts';
import type { Rows } from '../row/rows.ts';

/** The card under the pointer. */
export interface Hovering {
  card(): Card | undefined;
  /** When the pointer last moved to or from a card, as `performance.now` counts. */
  moved(): number;
}

/** Marks the row of the card under the pointer. */
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
  // Scrolling by keys moves cards under a resting pointer; only a pointer that moved means something.
  addEventListener('pointermove', over, { capture: true, passive: true, signal });
  return { card: () => hovered, moved: () => moved };
}
