import type { OpId } from './edit.ts';
import type { PaperId } from './ids/paper-id.ts';

/** Text about one paper that the user typed and that is not saved yet. */
export interface Draft {
  id: PaperId;
  note: string;
  /** The saved note from which the typing started. */
  base: string;
  /** The text in the tag field. */
  tag: string;
  /**
   * The note that was sent to be saved and whose answer was not known: it may be stored. It is sent again as it was, under the
   * same op-id, before anything else, so that its words do not stand in the note twice.
   */
  sent?: { op: OpId; note: string; base: string };
  /** The time of the last typing, milliseconds since 1970. */
  at: number;
}

/** The most characters of a draft in JSON; with the rest of the message, it fits into one message of a frame. */
export const largestDraft = 500_000;

/**
 * Returns whether `draft` is small enough to be kept. Its note may be longer than a saved one, so that typed text is
 * not lost for its length.
 */
export const isKeepable = (draft: Draft): boolean =>
  draft.note.length + draft.base.length + (draft.sent?.note.length ?? 0) <= largestDraft &&
  JSON.stringify(draft).length <= largestDraft;
