import type { Card } from '../../sites/find/card.ts';
import type { LazyScript } from './load-script.ts';
import type { PageLibrary } from './page-library.ts';
import type { Acting } from './page-session.ts';

/**
 * Gives the function to call with the cards of the page after each scan and each answer of the library: where some of them
 * can prove that two ids are one paper, or show the title of an annotated paper that has none, the script that acts is
 * fetched in an idle turn to read that. The user need not do anything on the page for it.
 */
export function teachWhenIdle(acting: LazyScript<Acting>, library: PageLibrary): (cards: Card[]) => void {
  let asked = false;
  return (cards) => {
    if (asked || !cards.some((card) => card.proves || isNameless(card, library))) return;
    asked = true;
    requestIdleCallback(() => {
      asked = false;
      acting.with((it) => it.teach());
    });
  };
}

/** Whether a card shows the title of an annotated paper that has none. */
export const isNameless = (card: Card, library: PageLibrary): boolean =>
  library.get(card.id)?.title === '' && card.title !== '';
