import type { CallError } from '../../core/call-error.ts';
import type { Edit } from '../../core/edit.ts';
import type { Related, TagUse } from '../../core/editing.ts';
import type { Status } from '../../core/status.ts';

/** A tag as the editor shows it: at once, and marked until it is on disk. */
export interface ShownTag {
  tag: string;
  state: 'saved' | 'saving' | 'failed';
}

/** The message in the strip at the bottom of the editor; one at a time. */
export type Notice =
  /** E1, while the call is repeated. */
  | { kind: 'trying' }
  /** E1, E2, E11, E21. `again`: it is not the first failure in a row. */
  | { kind: 'failed'; error: CallError; again: boolean }
  /** The library did not answer when the editor opened. */
  | { kind: 'unread'; error: CallError }
  /** The note is too long. `kept`: a draft still holds it. */
  | { kind: 'tooLong'; kept: boolean }
  /** Not saved, and no draft holds it either: closing now would lose it. */
  | { kind: 'unkept' }
  /** E17. `at`: when the text was last typed in, milliseconds since 1970. */
  | { kind: 'restored'; at: number }
  /** The restored text was discarded and can be put back. */
  | { kind: 'discarded' };

/** E20: what became of the tag that was typed last. */
export type TagHint = { kind: 'savedAs'; tag: string } | { kind: 'looksLike'; tag: string; instead: string };

/** Everything that the editor shows of one paper. */
export interface EditingState {
  /** Whether the library has answered. Text typed before that is kept, and shown below the stored note afterwards. */
  ready: boolean;
  /** The known other records of the paper. */
  related: Related;
  tags: ShownTag[];
  note: string;
  status: Status | undefined;
  star: boolean;
  /** The text in the tag field. */
  typed: string;
  known: TagUse[];
  hint: TagHint | undefined;
  /** `saving` is set only after the save has become noticeable. */
  saving: 'quiet' | 'saving' | 'saved';
  /** Whether everything that was typed and done is on disk. */
  safe: boolean;
  notice: Notice | undefined;
  /** The edit made here that undo would take back. */
  undoable: Edit | undefined;
}
