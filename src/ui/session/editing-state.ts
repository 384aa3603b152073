import type { CallError } from '../../core/call-error.ts';
import type { Edit } from '../../core/edit.ts';
import type { Related, TagUse } from '../../core/editing.ts';
import type { Status } from '../../core/status.ts';

/** A tag as the editor shows it: at once, and marked until it is on disk. */
export interface ShownTag {
  tag: string;
  state: 'saved' | 'saving' | 'failed';
}

/** What the strip at the foot of the editor says; one thing at a time. */
export type Notice =
  /** E1, while it is asked again. */
  | { kind: 'trying' }
  /** E1, E2, E11, E21. `again`: not the first time in a row. */
  | { kind: 'failed'; error: CallError; again: boolean }
  /** The library did not answer when the editor opened. */
  | { kind: 'unread'; error: CallError }
  /** The note is longer than any note may be. `kept`: a draft still holds it. */
  | { kind: 'tooLong'; kept: boolean }
  /** E17. `at`: when the text was last typed in, milliseconds since 1970. */
  | { kind: 'restored'; at: number }
  /** The restored text was discarded and can be put back. */
  | { kind: 'discarded' };

/** E20: what became of the tag that was typed last. */
export type TagHint = { kind: 'savedAs'; tag: string } | { kind: 'looksLike'; tag: string; instead: string };

/** All that the editor shows of one paper. */
export interface EditingState {
  /** Whether the library has answered. Before that what is typed is kept, and shown with what is there afterwards. */
  ready: boolean;
  /** What is known of other records of the paper. */
  related: Related;
  tags: ShownTag[];
  note: string;
  status: Status | undefined;
  star: boolean;
  /** What stands in the tag field. */
  typed: string;
  known: TagUse[];
  hint: TagHint | undefined;
  /** `saving` only once it takes long enough to be noticed. */
  saving: 'quiet' | 'saving' | 'saved';
  /** Whether all that was typed and done is on disk. */
  safe: boolean;
  notice: Notice | undefined;
  /** What undo would take back, of the edits made here. */
  undoable: Edit | undefined;
}
