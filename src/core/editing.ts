import type { Annotation } from './annotation.ts';
import type { CallError } from './call-error.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import type { PaperId } from './ids/paper-id.ts';
import type { Paper } from './paper.ts';
import type { Result } from './result.ts';
import type { Stamp } from './stamp.ts';

/** A tag of the user's with how often and when it was last used. */
export interface TagUse {
  tag: string;
  /** Papers that have it. */
  count: number;
  /** When it was last added, milliseconds since 1970. */
  used: number;
}

/** The state of a paper after an edit that is on disk. */
export interface Saved {
  /** Null where nothing is kept of the paper any more. */
  annotation: Annotation | null;
}

/** A link that can be taken back. */
export interface PaperLink {
  /** Names the link. */
  stamp: Stamp;
  /** The strongest id on the other side of it. */
  other: PaperId;
}

/** What is known of other records of a paper. */
export interface Related {
  /** The latest link by which it got what the editor shows; null where there is none. */
  link: PaperLink | null;
  /** Another annotated paper with the same title, of which the user has not said whether it is the same. */
  twin: PaperId | null;
  /** The version of the paper that the note was written on, where that is known. */
  noteVersion: number | null;
}

/** Nothing is known of other records. */
export const unrelated: Related = { link: null, twin: null, noteVersion: null };

/** What an editor shows when it opens. */
export interface EditingStart {
  annotation: Annotation | null;
  draft: Draft | null;
  /** All tags of the library, most used first. */
  tags: TagUse[];
  related: Related;
}

/** All that an editor of one paper asks of the world, so that the same editor runs in a frame, a tab, the popup and a test. */
export interface EditingApi {
  load(paper: Paper): Promise<Result<EditingStart, CallError>>;
  /**
   * One edit, on disk when it answers with success. A lost answer is asked for again with the same op-id, at most three
   * times in all; `onRetry` is called before each repetition (E1).
   */
  save(paper: Paper, edit: Edit, onRetry?: () => void): Promise<Result<Saved, CallError>>;
  /** Takes back the latest edit of the paper; null where there is none. */
  undo(id: PaperId): Promise<Result<{ edit: Edit; saved: Saved } | null, CallError>>;
  keepDraft(draft: Draft): Promise<Result<null, CallError>>;
  dropDraft(id: PaperId): Promise<Result<null, CallError>>;
  /** Says that the paper and its twin are one. */
  link(id: PaperId, twin: PaperId): Promise<Result<Saved, CallError>>;
  /** Says that they are not. */
  keepApart(id: PaperId, twin: PaperId): Promise<Result<null, CallError>>;
  /** Takes a link of the paper back. */
  unlink(id: PaperId, link: Stamp): Promise<Result<Saved, CallError>>;
  /** Calls back when the paper was changed elsewhere, until the function it gives is called. */
  onChanged(id: PaperId, listener: (annotation: Annotation | null) => void): () => void;
}

/** The field of the editor that takes the first key. */
export type EditorField = 'tag' | 'note';
