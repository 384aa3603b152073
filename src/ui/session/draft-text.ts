import { type Draft, isKeepable } from '../../core/draft.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { longestTag } from '../../core/tag.ts';
import type { Notice } from './editing-state.ts';
import type { NoteText } from './note-text.ts';
import type { SaveQueue } from './save-queue.ts';

/**
 * Returns what is not on disk of an editor's work as a draft: unsaved tags stand in the draft's tag field, as if typed.
 * Undefined if everything is saved.
 * @param typed the text in the tag field
 */
export function draftOf(
  id: PaperId,
  note: NoteText,
  typed: string,
  queue: Pick<SaveQueue, 'pending' | 'unanswered'>,
): Draft | undefined {
  const pending = queue.pending();
  const edit = pending.find(({ kind }) => kind === 'setNote');
  const base = edit?.kind === 'setNote' ? edit.base : note.base;
  const tags = pending.flatMap((each) => (each.kind === 'addTag' ? [each.tag] : []));
  const tag = [...tags, typed.trim()].filter((text) => text !== '').join(', ');
  if (!note.isTyped && edit === undefined && tag === '') return undefined;
  const draft = { id, note: note.text, base, tag: tag.slice(0, 4 * longestTag), at: Date.now() };
  const sent = queue.unanswered();
  if (sent?.edit.kind !== 'setNote') return draft;
  return { ...draft, sent: { op: sent.op, note: sent.edit.note, base: sent.edit.base } };
}

/**
 * Sends the note of a draft again that was sent before, if there is one, as it was and under its op-id.
 * @returns the draft with the rest of its text, which was typed after that note
 */
export function repeatSent(draft: Draft, queue: Pick<SaveQueue, 'repeat'>): Draft {
  if (draft.sent === undefined) return draft;
  const { op, note, base } = draft.sent;
  queue.repeat({ kind: 'setNote', note, base }, op);
  return { ...draft, base: note };
}

/** Returns whether `draft` holds a note that is neither the saved one nor the one its typing started from. */
export const holdsNote = (draft: Draft, saved: string): boolean => draft.note !== saved && draft.note !== draft.base;

/**
 * Returns the notice for a note that is too long to be saved.
 * @param draft the draft that would be kept of it
 */
export const tooLong = (draft: Draft | undefined): Notice => ({
  kind: 'tooLong',
  kept: draft !== undefined && isKeepable(draft),
});
