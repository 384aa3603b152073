import type { PageCommand } from '../../core/commands.ts';
import { call } from '../../messages/client.ts';
import { onLeave } from '../../messages/page-messages.ts';
import type { Recognised } from '../../messages/protocol.ts';
import type { Card } from '../../sites/find/card.ts';
import { findCards, mayHaveLost } from '../../sites/find/find-cards.ts';
import type { Site } from '../../sites/site.ts';
import { createHovering } from '../keys/hovering.ts';
import { guardKeys } from '../keys/key-guard.ts';
import { listenForKeys } from '../keys/keys.ts';
import { watchScheme } from '../nodes/watch-scheme.ts';
import { createRows } from '../row/rows.ts';
import type { FindLate } from './finder-session.ts';
import type { Lifetime } from './lifetime.ts';
import { loadScript } from './load-script.ts';
import { createPageLibrary } from './page-library.ts';
import type { Acting } from './page-session.ts';
import { answerWithPapers, reportFound } from './report-found.ts';
import { settled } from './settled.ts';
import { teachWhenIdle } from './teach-when-idle.ts';
import { watchPage } from './watch-page.ts';

/** What is left to do with a page when the script has to leave it. */
export interface Page {
  /** @param replaced a new copy has taken over, so the page is left as it was without us; else our rows stay, greyed */
  leave(replaced: boolean): void;
}

/**
 * Puts rows beside the papers of `site` on this page, and answers to pointer and keys, until `lifetime` ends.
 * @param key by which the user may have switched it off
 */
export function startPage(site: Site, lifetime: Lifetime, key: string): Page {
  const { signal } = lifetime;
  const guard = guardKeys(signal);
  const library = createPageLibrary(
    signal,
    (ids) => {
      rows.redraw(new Set(ids));
      teach(rows.cards());
    },
    () => lifetime.end('orphaned'),
  );
  const rows = createRows(
    ({ id, version }) => ({ annotation: library.get(id), version }),
    (act, card) => lifetime.check() && acting.with((it) => it.act(act, card)),
    (row) => {
      if (row.active) acting.warm();
      return acting.here()?.draw(row);
    },
  );
  const hovering = createHovering(rows, signal);
  const session = { site, lifetime, guard, hovering, rows, library, key, recognised: () => recognised };
  const acting = loadScript<Acting>(
    'acting',
    (begin) => {
      globalThis.tagalongPage = begin && { ...session, begin };
    },
    lifetime,
    guard,
  );
  const finding = loadScript<FindLate>(
    'finding',
    (begin) => {
      globalThis.tagalongFinder = begin && { site, rows, begin };
    },
    lifetime,
    guard,
  );
  const teach = teachWhenIdle(acting, library);
  let recognised: Recognised = 'no-papers';
  const find = (): Card[] => {
    const found = findCards(site, document);
    recognised = 'cards';
    // The last card of a page that is still coming may be cut in the middle of its title.
    if (document.readyState === 'loading') return found.slice(0, -1);
    if (document.readyState !== 'complete') return found;
    if (found.length === 0) recognised = 'no-papers';
    if (!mayHaveLost(site, document, found)) return found;
    const late = finding.here()?.();
    if (late === undefined) finding.with(scan);
    recognised = late?.recognised ?? recognised;
    return late?.cards ?? found;
  };
  const scan = (): void => {
    const cards = find();
    const ids = new Set(cards.map(({ id }) => id));
    rows.keep(cards);
    library.want(ids);
    teach(cards);
    reportFound(ids.size, recognised);
  };
  const start = async (): Promise<void> => {
    const [off] = await Promise.all([call('site.isOff', { key }), site.hydrates && settled(signal)]);
    if (off.ok && off.value) {
      recognised = 'off';
      return reportFound(0, recognised);
    }
    watchPage(scan, site.naming ?? [], signal)();
  };
  const onKey = (act: PageCommand): boolean => {
    if (rows.cards().length === 0 || !lifetime.check()) return false;
    if (act === 'leave' && acting.here()?.hasOpen() !== true) return false;
    // What is typed while the editor is still coming is meant for it.
    if (act === 'tag' || act === 'note') guard.hold();
    acting.with((it) => it.key(act));
    return true;
  };

  listenForKeys(onKey, signal);
  watchScheme(rows.recolour, signal);
  answerWithPapers(acting, signal);
  onLeave(() => lifetime.end('replaced'), signal);
  void start();
  return {
    leave: (replaced) => {
      acting.here()?.sayFarewell(replaced);
      if (replaced) rows.removeAll();
      else for (const card of rows.cards()) rows.mark(card, 'stale', true);
    },
  };
}
