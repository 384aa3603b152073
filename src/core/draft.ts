import type { PaperId } from './ids/paper-id.ts';

/** Text about one paper that the user typed and that is not saved yet. */
export interface Draft {
  id: PaperId;
  note: string;
  /** The saved note from which the typing started. */
  base: string;
  /** The text in the tag field. */
  tag: string;
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
  draft.note.length + draft.base.length <= largestDraft && JSON.stringify(draft).length <= largestDraft;
