import type { CallError } from '../core/call-error.ts';
import type { PaperId } from '../core/paper-id.ts';
import type { Card } from '../sites/card.ts';
import { findCards } from '../sites/find-cards.ts';
import type { Site } from '../sites/site.ts';
import { createEditorFrame } from './editor-frame.ts';
import { closeHelp, isHelpOpen, openHelp } from './help.ts';
import { guardKeys } from './key-guard.ts';
import { type KeyAct, listenForKeys } from './keys.ts';
import type { Lifetime } from './lifetime.ts';
import { createPageLibrary } from './page-library.ts';
import { createPointing } from './pointing.ts';
import { answerPapers, reportFound } from './report-found.ts';
import type { RowAct } from './row.ts';
import { createRowEdits } from './row-edits.ts';
import { createRows } from './rows.ts';
import type { Scheme } from './scheme.ts';
import { settled } from './settled.ts';
import { undoLatest } from './undo-latest.ts';
import { watchPage } from './watch-page.ts';
import { watchScheme } from './watch-scheme.ts';

/** What is left to do with a page when the script has to leave it. */
export interface Page {
  /** Text that was typed and not saved. */
  unsaved(): string;
  /** Greys the rows that stay in a page without an extension behind them. */
  fade(): void;
  /** Leaves the page as it was without us. */
  clear(): void;
  scheme(): Scheme;
}

/** Puts rows beside the papers of `site` on this page, and answers to pointer and keys, until `lifetime` ends. */
export function startPage(site: Site, lifetime: Lifetime): Page {
  const { signal } = lifetime;
  const guard = guardKeys(signal);
  const onError = (error: CallError): void => {
    if (error.code === 'updated') lifetime.end('orphaned');
  };
  const library = createPageLibrary(
    signal,
    (ids) => rows.redraw(new Set(ids)),
    () => lifetime.end('orphaned'),
  );
  const edits = createRowEdits(site.id, library, (id) => rows.redraw(new Set([id])), onError);
  const rows = createRows(
    (id: PaperId) => ({ annotation: library.get(id), saving: edits.state(id) }),
    (act, card) => lifetime.check() && perform(act, card),
  );
  const pointing = createPointing(rows, signal);
  const editor = createEditorFrame(
    guard,
    signal,
    (anchor) => {
      const card = rows.cardAt(anchor);
      if (card !== undefined) rows.focus(card);
    },
    () => lifetime.end('orphaned'),
  );
  const scan = (): void => {
    const cards = findCards(site, document);
    rows.keep(cards);
    library.want(cards.map(({ id }) => id));
    reportFound(site, cards.length);
  };

  const edit = (card: Card, field: 'tag' | 'note'): void => {
    const anchor = rows.host(card);
    const request = { paper: card.read(), site: site.id, field, scheme: rows.scheme() };
    if (anchor !== undefined) void editor.open({ ...request, anchor });
  };
  const perform = (act: RowAct, card: Card): void => {
    const now = library.get(card.id);
    switch (act) {
      case 'tag':
      case 'note':
        edit(card, act);
        break;
      case 'star':
        void edits.save(card, { kind: 'setStar', star: now?.star !== true });
        break;
      case 'later':
      case 'reading':
      case 'read':
        void edits.save(card, { kind: 'setStatus', status: now?.status === act ? null : act });
        break;
      case 'retry':
        void edits.retry(card);
    }
  };
  const onKey = (act: KeyAct): boolean => {
    if (rows.cards().length === 0 || !lifetime.check()) return false;
    const card = pointing.card();
    switch (act) {
      case 'next':
        pointing.move(1);
        return true;
      case 'previous':
        pointing.move(-1);
        return true;
      case 'undo':
        void undoLatest(rows.cards(), library, rows.scheme(), onError);
        return true;
      case 'help':
        if (isHelpOpen()) closeHelp();
        else openHelp(rows.scheme());
        return true;
      case 'leave':
        return leave();
      default:
        if (card !== undefined) perform(act, card);
        return card !== undefined;
    }
  };
  const leave = (): boolean => {
    if (isHelpOpen()) {
      closeHelp();
      return true;
    }
    return pointing.leave();
  };

  listenForKeys(onKey, signal);
  watchScheme(() => rows.recolour(), signal);
  answerPapers(site, () => rows.cards(), signal);
  void (site.hydrates ? settled(signal) : Promise.resolve()).then(() => watchPage(scan, signal)());
  signal.addEventListener('abort', closeHelp);
  return {
    unsaved: editor.unsaved,
    fade: () => {
      for (const card of rows.cards()) rows.mark(card, 'stale', true);
    },
    clear: rows.removeAll,
    scheme: rows.scheme,
  };
}
