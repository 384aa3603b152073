import type { Annotation } from './annotation.ts';
import type { CallError } from './call-error.ts';
import type { Draft } from './draft.ts';
import type { Edit, OpId } from './edit.ts';
import type { PaperId } from './ids/paper-id.ts';
import type { Paper } from './paper.ts';
import type { Result } from './result.ts';
import type { Stamp } from './stamp.ts';

/** A tag of the user's, with how often and when it was last used. */
export interface TagUse {
  tag: string;
  /** The number of papers that have it. */
  count: number;
  /** The time at which it was last added, milliseconds since 1970. */
  used: number;
}

/** The state of a paper after an edit that is on disk. */
export interface Saved {
  /** Null if nothing is kept of the paper any more. */
  annotation: Annotation | null;
}

/** A link that can be undone. */
export interface PaperLink {
  /** The id of the link. */
  stamp: Stamp;
  /** The strongest id on the other side of the link. */
  other: PaperId;
}

/** The known other records of a paper. */
export interface Related {
  /** The latest link from which it got the shown annotation; null if there is none. */
  link: PaperLink | null;
  /** Another annotated paper with the same title, if the user has not decided yet whether it is the same. */
  twin: PaperId | null;
  /** The version of the paper for which the note was written, if it is known. */
  noteVersion: number | null;
}

/** No other records are known. */
export const unrelated: Related = { link: null, twin: null, noteVersion: null };

/** The data that an editor shows when it opens. */
export interface EditingStart {
  annotation: Annotation | null;
  draft: Draft | null;
  /** All tags of the library, most used first. */
  tags: TagUse[];
  related: Related;
}

/**
 * The functions that an editor of one paper calls, so that the same editor runs in a frame, a tab, the popup and a
 * test.
 */
export interface EditingApi {
  load(paper: Paper): Promise<Result<EditingStart, CallError>>;
  /** Returns a name for one act of the user. An act whose answer was lost is repeated under its name, and happens once. */
  newOp(): OpId;
  /**
   * Saves one edit; success means that it is on disk. A lost answer is asked for again, at most three times in all;
   * `onRetry` is called before each repetition (E1).
   */
  save(paper: Paper, edit: Edit, op: OpId, onRetry?: () => void): Promise<Result<Saved, CallError>>;
  /** Undoes the latest edit of the paper; null if there is none. */
  undo(id: PaperId, op: OpId): Promise<Result<{ edit: Edit; saved: Saved } | null, CallError>>;
  keepDraft(draft: Draft): Promise<Result<null, CallError>>;
  dropDraft(id: PaperId): Promise<Result<null, CallError>>;
  /** Records that the paper and its twin are one paper. */
  link(id: PaperId, twin: PaperId): Promise<Result<Saved, CallError>>;
  /** Records that they are different papers. */
  keepApart(id: PaperId, twin: PaperId): Promise<Result<null, CallError>>;
  /** Undoes a link of the paper. */
  unlink(id: PaperId, link: Stamp): Promise<Result<Saved, CallError>>;
  /** Calls `listener` when the paper was changed elsewhere, until the returned function is called. */
  onChanged(id: PaperId, listener: (annotation: Annotation | null) => void): () => void;
}

/** The field of the editor that takes the first key. */
export type EditorField = 'tag' | 'note';
