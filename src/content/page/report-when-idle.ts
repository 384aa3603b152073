import type { Card } from '../../sites/find/card.ts';
import type { LazyScript } from './load-script.ts';
import type { PageLibrary } from './page-library.ts';
import type { Acting } from './page-session.ts';

/**
 * Makes a function to call with the page's cards after each scan and each answer of the library. If some card can prove
 * that two ids are one paper, or shows the title of an annotated paper that has none, the function loads the script
 * that acts in an idle turn and lets it report that. The user need not do anything on the page for it.
 */
export function reportWhenIdle(acting: LazyScript<Acting>, library: PageLibrary): (cards: Card[]) => void {
  let asked = false;
  return (cards) => {
    if (asked || !cards.some((card) => card.proves || showsMissingTitle(card, library))) return;
    asked = true;
    requestIdleCallback(() => {
      asked = false;
      acting.with((it) => it.reportPapers());
    });
  };
}

/** Returns whether a card shows a title and its annotated paper has none. */
export const showsMissingTitle = (card: Card, library: PageLibrary): boolean =>
  library.get(card.id)?.title === '' && card.title !== '';
