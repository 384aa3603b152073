import type { Card } from '../sites/card.ts';
import type { Site } from '../sites/site.ts';
import type { LazyScript } from './load-script.ts';
import type { Acting } from './page-session.ts';

/**
 * Gives the function to call with the cards of each scan: where some of them can prove that two ids are one paper, the
 * script that acts is fetched in an idle turn to read that. The user need not do anything on the page for it.
 */
export function teachWhenIdle(site: Site, acting: LazyScript<Acting>): (cards: Card[]) => void {
  const proving = new Set(site.surfaces.filter(({ proves }) => proves).map(({ name }) => name));
  let asked = false;
  return (cards) => {
    if (asked || !cards.some(({ surface }) => proving.has(surface))) return;
    asked = true;
    requestIdleCallback(() => {
      asked = false;
      acting.with((it) => it.teach());
    });
  };
}
