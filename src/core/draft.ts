import type { PaperId } from './ids/paper-id.ts';

/** Text of one paper that the user typed and that is not saved yet. */
export interface Draft {
  id: PaperId;
  note: string;
  /** The saved note that the typing started from. */
  base: string;
  /** What stood in the tag field. */
  tag: string;
  /** When it was last typed in, milliseconds since 1970. */
  at: number;
}

/** Most characters of a draft in JSON: with what goes around it, it fits into one message of a frame. */
export const largestDraft = 500_000;

/** Whether `draft` can be kept. Its note may be longer than a saved one, so that nothing typed is lost for its length. */
export const isKeepable = (draft: Draft): boolean =>
  draft.note.length + draft.base.length <= largestDraft && JSON.stringify(draft).length <= largestDraft;
