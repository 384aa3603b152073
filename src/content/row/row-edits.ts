import type { CallError } from '../../core/call-error.ts';
import type { Edit } from '../../core/edit.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Paper } from '../../core/paper.ts';
import { callUntilAnswered } from '../../messages/client.ts';
import { newOpId } from '../../messages/op-id.ts';
import type { Card } from '../../sites/find/card.ts';
import type { PageLibrary } from '../page/page-library.ts';

/** The state of an unsaved edit that was made on the row itself, such as a star. */
export type Saving = 'retrying' | 'failed';

/** Edits that are made on a row itself, without the editor. */
export interface RowEdits {
  save(card: Card, edit: Edit): Promise<void>;
  /** Repeats the edit that failed, under its own op-id. */
  retry(card: Card): Promise<void>;
  /** Returns the state of the last edit of `id`, or undefined if it is saved. */
  state(id: PaperId): Saving | undefined;
}

/** @param onError called when a save failed for good, or the extension is gone */
export function createRowEdits(
  site: string,
  read: (card: Card) => Paper,
  library: PageLibrary,
  redraw: (id: PaperId) => void,
  onError: (error: CallError) => void,
): RowEdits {
  const unsaved = new Map<PaperId, { saving: Saving; repeat: () => Promise<void> }>();

  const attempt = async (card: Card, edit: Edit, op = newOpId()): Promise<void> => {
    const state = (saving: Saving): void => {
      unsaved.set(card.id, { saving, repeat: () => attempt(card, edit, op) });
      redraw(card.id);
    };
    const paper = read(card);
    const saved = await callUntilAnswered('annotations.edit', { op, paper, edit, site }, () => state('retrying'));
    if (saved.ok) {
      unsaved.delete(card.id);
      library.set(card.id, saved.value.annotation, op);
    } else {
      state('failed');
      onError(saved.error);
    }
  };

  return {
    save: (card, edit) => attempt(card, edit),
    retry: async (card) => unsaved.get(card.id)?.repeat(),
    state: (id) => unsaved.get(id)?.saving,
  };
}
