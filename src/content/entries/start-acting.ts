import type { CallError } from '../../core/call-error.ts';
import type { PageCommand } from '../../core/commands.ts';
import type { Paper } from '../../core/paper.ts';
import { titleIn } from '../../core/text/title-text.ts';
import { onEditLink } from '../../messages/page-messages.ts';
import type { PagePapers } from '../../messages/protocol.ts';
import { factsOf } from '../../sites/facts.ts';
import type { Card } from '../../sites/find/card.ts';
import { pageItself } from '../../sites/read/page-itself.ts';
import { paperReader } from '../../sites/read/read-paper.ts';
import { shownText } from '../../sites/read/shown-text.ts';
import { createEditorFrame } from '../frame/editor-frame.ts';
import { createPageUndo } from '../keys/page-undo.ts';
import { createPointing } from '../keys/pointing.ts';
import { createPageChanges } from '../nodes/page-changes.ts';
import { closeHelp, isHelpOpen, openHelp } from '../overlay/help.ts';
import { hideNotice } from '../overlay/notice.ts';
import { createWholeNoteTrigger } from '../overlay/whole-note-trigger.ts';
import type { Acting, PageSession } from '../page/page-session.ts';
import { createPaperReporter } from '../page/paper-reporter.ts';
import { prepareUpdateNotice } from '../page/update-notice.ts';
import type { RowAct } from '../row/row-act.ts';
import { rowActs } from '../row/row-acts.ts';
import { createRowEdits } from '../row/row-edits.ts';

/** Makes the script that acts: it runs the editor, edits on the row itself, undo and the list of keys. */
export function startActing(session: PageSession): Acting {
  const { site, lifetime, guard, hovering, rows, library } = session;
  const { signal } = lifetime;
  const gone = (): void => lifetime.end('orphaned');
  const onError = (error: CallError): void => {
    if (error.code === 'updated') gone();
  };
  const changes = createPageChanges(signal);
  const updateNotice = prepareUpdateNotice();
  const reader = (): ((card: Card) => Paper) => paperReader(factsOf(site.id), document, rows);
  const read = (card: Card): Paper => reader()(card);
  const edits = createRowEdits(site.id, read, library, (id) => rows.redraw(new Set([id])), onError);
  const editor = createEditorFrame(guard, changes, signal, (anchor) => focusRow(rows.cardAt(anchor)), gone);
  const focusRow = (card: Card | undefined): void => {
    if (card !== undefined) rows.focus(card);
  };
  const undoing = createPageUndo(library, onError);
  const pointing = createPointing(rows, hovering);
  const wholeNote = createWholeNoteTrigger(changes, rows.scheme, signal);
  signal.addEventListener('abort', closeHelp);
  signal.addEventListener('abort', hideNotice);

  const edit = (card: Card, field: 'tag' | 'note'): void => {
    const anchor = rows.host(card);
    const request = { paper: read(card), site: site.id, field, scheme: rows.scheme() };
    if (anchor !== undefined) void editor.open({ ...request, anchor });
  };
  const act = (wanted: RowAct, card: Card): void => {
    const now = library.get(card.id);
    undoing.forget();
    switch (wanted) {
      case 'tag':
      case 'note':
        edit(card, wanted);
        break;
      case 'star':
        void edits.save(card, { kind: 'setStar', star: now?.star !== true });
        break;
      case 'later':
      case 'reading':
      case 'read':
        void edits.save(card, { kind: 'setStatus', status: now?.status === wanted ? null : wanted });
        break;
      case 'retry':
        void edits.retry(card);
    }
  };
  const editLink = (address: string, paper: Paper): boolean => {
    const card = rows.cards().find(({ id }) => id === paper.id);
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(({ href }) => href === address);
    if (card !== undefined) edit(card, 'tag');
    else if (link !== undefined) {
      const titled = { ...paper, title: paper.title || titleIn(shownText(link)) };
      void editor.open({ paper: titled, site: site.id, field: 'tag', scheme: rows.scheme(), anchor: link });
    }
    return card !== undefined || link !== undefined;
  };
  onEditLink(editLink, signal);
  const showHelp = (): void => {
    // Look up the card again: a row makes new buttons when the focus leaves it.
    const from = rows.cardAt(document.activeElement);
    openHelp(rows.scheme(), () => focusRow(from));
  };
  const key = (wanted: PageCommand): void => {
    if (isHelpOpen()) {
      guard.release();
      if (wanted === 'help' || wanted === 'leave') closeHelp();
      return;
    }
    const card = pointing.card();
    switch (wanted) {
      case 'next':
      case 'previous':
        pointing.move(wanted === 'next' ? 1 : -1);
        break;
      case 'undo':
        void undoing.undo(rows.cards(), rows.scheme());
        break;
      case 'help':
        showHelp();
        break;
      case 'leave':
        pointing.leave();
        break;
      default:
        if (card !== undefined) act(wanted, card);
        else guard.release();
    }
  };
  const papers = (): PagePapers => {
    const itself = pageItself(document);
    return {
      site: site.id,
      name: session.key === site.id ? site.name : session.key,
      switch: session.key,
      recognised: session.recognised(),
      papers: rows.cards().map(reader()),
      address: location.origin + location.pathname,
      ...(itself && { itself }),
    };
  };
  return {
    act,
    key: (wanted) => {
      if (!wholeNote.hide() || wanted !== 'leave') key(wanted);
    },
    hasOpen: () => wholeNote.isShown() || isHelpOpen() || pointing.isOnCard(),
    draw: (row) => {
      wholeNote.watch(row);
      return rowActs(row, edits.state(row.id));
    },
    papers,
    report: createPaperReporter(session, reader, onError),
    sayUpdated: (replaced) => updateNotice.show(editor.unsaved(), replaced, rows.scheme()),
  };
}
