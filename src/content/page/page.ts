import type { PageCommand } from '../../core/commands.ts';
import { call } from '../../messages/client.ts';
import { onLeave } from '../../messages/page-messages.ts';
import type { Recognised } from '../../messages/protocol.ts';
import type { Card } from '../../sites/find/card.ts';
import { findCards, mayHaveMore } from '../../sites/find/find-cards.ts';
import type { Site } from '../../sites/site.ts';
import { createHovering } from '../keys/hovering.ts';
import { guardKeys } from '../keys/key-guard.ts';
import { listenForKeys } from '../keys/keys.ts';
import { watchColourScheme } from '../nodes/watch-colour-scheme.ts';
import { sayDropped } from '../overlay/say-dropped.ts';
import { createRows } from '../row/rows.ts';
import { afterHydration } from './after-hydration.ts';
import type { FindLate } from './finder-session.ts';
import type { Lifetime } from './lifetime.ts';
import { loadScript } from './load-script.ts';
import { createPageLibrary } from './page-library.ts';
import type { Acting } from './page-session.ts';
import { answerWithPapers, reportFound, reportOnReturn } from './report-found.ts';
import { reportWhenIdle } from './report-when-idle.ts';
import { watchPage } from './watch-page.ts';

/** A started page. */
export interface Page {
  /**
   * Leaves the page when the script's life ends.
   * @param replaced whether a new copy has taken over: then the page is restored as it was; otherwise our rows stay,
   * greyed
   */
  leave(replaced: boolean): void;
}

/**
 * Puts rows beside the papers of `site` on this page, and reacts to pointer and keys, until `lifetime` ends.
 * @param siteKey the key under which the user may have switched the site off
 */
export function startPage(site: Site, lifetime: Lifetime, siteKey: string): Page {
  const { signal } = lifetime;
  const guard = guardKeys(signal);
  const library = createPageLibrary(
    signal,
    (ids) => {
      rows.redraw(new Set(ids));
      reportPapers(rows.cards());
    },
    () => lifetime.end('orphaned'),
  );
  const rows = createRows(
    ({ id, version }) => ({ annotation: library.get(id), version }),
    (act, card) => lifetime.check() && acting.with((it) => it.act(act, card), sayDropped),
    (row) => {
      if (row.active) acting.load();
      return acting.get()?.draw(row);
    },
  );
  const hovering = createHovering(rows, signal);
  const session = { site, lifetime, guard, hovering, rows, library, key: siteKey, recognised: () => recognised };
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
  const reportPapers = reportWhenIdle(acting, library);
  let recognised: Recognised = 'no-papers';
  const find = (): Card[] => {
    const found = findCards(site, document);
    const { readyState } = document;
    recognised = 'cards';
    // While the page is still arriving, its last card may end in the middle of the title.
    if (readyState === 'loading') return found.slice(0, -1);
    if (readyState !== 'complete') return found;
    if (found.length === 0) recognised = 'no-papers';
    if (!mayHaveMore(site, document, found)) return found;
    const late = finding.get()?.();
    if (late) {
      recognised = late.recognised;
      return late.cards;
    }
    finding.with(scan);
    return found;
  };
  const scan = (): void => {
    const cards = find();
    const ids = new Set(cards.map(({ id }) => id));
    rows.sync(cards);
    library.want(ids);
    reportPapers(cards);
    reportFound(ids.size, recognised);
  };
  const start = async (): Promise<void> => {
    const [off] = await Promise.all([call('site.isOff', { key: siteKey }), site.hydrates && afterHydration(signal)]);
    if (off.ok && off.value) {
      recognised = 'off';
      return reportFound(0, recognised);
    }
    watchPage(scan, site.naming ?? [], signal)();
  };
  const onKey = (act: PageCommand): boolean => {
    if (rows.cards().length === 0 || !lifetime.check()) return false;
    if (act === 'leave' && acting.get()?.hasOpen() !== true) return false;
    // Keys typed while the editor loads are meant for the editor.
    if (act === 'tag' || act === 'note') guard.hold();
    acting.with((it) => it.key(act), sayDropped);
    return true;
  };

  listenForKeys(onKey, signal);
  watchColourScheme(rows.followColours, signal);
  answerWithPapers(acting, signal);
  reportOnReturn(signal);
  onLeave(() => lifetime.end('replaced'), signal);
  void start();
  return {
    leave: (replaced) => {
      acting.get()?.sayUpdated(replaced);
      if (replaced) rows.clear();
      else for (const card of rows.cards()) rows.mark(card, 'stale', true);
    },
  };
}
