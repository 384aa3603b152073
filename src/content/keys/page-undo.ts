import type { CallError } from '../../core/call-error.ts';
import type { Edit, OpId } from '../../core/edit.ts';
import type { Saved } from '../../core/editing.ts';
import { RepeatedOp } from '../../core/repeated-op.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import { newOpId } from '../../messages/op-id.ts';
import { say } from '../../messages/say.ts';
import type { Card } from '../../sites/find/card.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { showNotice } from '../overlay/notice.ts';
import type { PageLibrary } from '../page/page-library.ts';

const lasts = 10_000;

/** Undoes edits that were made on the page. */
export interface PageUndo {
  /**
   * Undoes the latest edit of any of these papers that was made since the page was opened, and shows which kind of edit it
   * was. Older edits stay: one accidental key must not empty a note of last week.
   */
  undo(cards: Card[], scheme: ColourScheme): Promise<void>;
  /** Called when another edit is made: the next undo is of that one. */
  forget(): void;
}

/** @param onError called when an undo failed for good, or the extension is gone */
export function createPageUndo(library: PageLibrary, onError: (error: CallError) => void): PageUndo {
  const repeated = new RepeatedOp(newOpId);
  return {
    undo: async (cards, scheme) => {
      const ids = [...new Set(cards.map(({ id }) => id))];
      const since = Math.floor(performance.timeOrigin);
      const op = repeated.next();
      const undone = await callUntilAnswered('annotations.undo', { op, ids, since });
      repeated.answered(undone);
      if (!undone.ok) {
        onError(undone.error);
        return showNotice({ text: say('page_not_undone'), sign: 'alert', buttons: [], lasts }, scheme);
      }
      showUndone(undone.value, op, cards, library, scheme);
    },
    forget: () => repeated.forget(),
  };
}

function showUndone(
  undone: { edit: Edit; saved: Saved } | null,
  op: OpId,
  cards: Card[],
  library: PageLibrary,
  scheme: ColourScheme,
): void {
  const notice = (text: string): void => showNotice({ text, sign: 'note', buttons: [], lasts }, scheme);
  if (undone === null) {
    notice(say('page_nothing_to_undo'));
    return;
  }
  const { annotation } = undone.saved;
  if (annotation !== null) {
    const names = [annotation.id, ...annotation.aliases];
    for (const id of names) library.set(id, annotation, op);
    cards.find(({ id }) => names.includes(id))?.element.scrollIntoView({ block: 'nearest' });
  }
  notice(say(undoneWords[undone.edit.kind]));
}

/** The message for each kind of undone edit. It holds no text of the user's, because the page can read a notice. */
const undoneWords = {
  addTag: 'page_undone_tag',
  removeTag: 'page_undone_tag',
  setNote: 'page_undone_note',
  setStatus: 'page_undone_status',
  setStar: 'page_undone_star',
  delete: 'page_undone_delete',
  restore: 'page_undone_delete',
} as const satisfies Readonly<Record<Edit['kind'], string>>;
