import { type Draft, isKeepable } from '../../core/draft.ts';
import type { Edit } from '../../core/edit.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { longestTag } from '../../core/tag.ts';
import type { Notice } from './editing-state.ts';
import type { NoteText } from './note-text.ts';

/** The parts of an editor that may not be on disk. */
export interface Unsaved {
  id: PaperId;
  note: NoteText;
  /** The text in the tag field. */
  typed: string;
  /** Edits that may not be on disk yet. */
  pending: readonly Edit[];
}

/**
 * Returns all of it as a draft: unsaved tags stand in the draft's tag field, as if typed. Undefined if everything is
 * saved.
 */
export function draftOf({ id, note, typed, pending }: Unsaved): Draft | undefined {
  const sent = pending.find((edit) => edit.kind === 'setNote');
  const tags = pending.flatMap((edit) => (edit.kind === 'addTag' ? [edit.tag] : []));
  const tag = [...tags, typed.trim()].filter((text) => text !== '').join(', ');
  if (!note.isTyped && sent === undefined && tag === '') return undefined;
  return { id, note: note.text, base: sent?.base ?? note.base, tag: tag.slice(0, 4 * longestTag), at: Date.now() };
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
