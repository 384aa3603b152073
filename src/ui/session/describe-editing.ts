import type { Annotation } from '../../core/annotation.ts';
import type { Edit } from '../../core/edit.ts';
import { type Related, unrelated } from '../../core/editing.ts';
import type { Paper } from '../../core/paper.ts';
import { shownTags, withPending } from '../tags/shown-tags.ts';
import type { TagEntry } from '../tags/tag-entry.ts';
import type { EditingState } from './editing-state.ts';
import type { NoteText } from './note-text.ts';
import type { SaveProgress } from './save-progress.ts';

/** The parts of an editing session. */
export interface EditingParts {
  paper: Paper;
  /** The known other records; undefined until the library has answered. */
  related: Related | undefined;
  /** The annotation on disk, as far as it is known. */
  saved: Annotation | null;
  /** Edits that may not be on disk yet. */
  pending: readonly Edit[];
  /** Edits made here that are on disk. */
  done: readonly Edit[];
  note: NoteText;
  entry: TagEntry;
  progress: SaveProgress;
}

/** Returns what the editor shows of them. */
export function describeEditing(parts: EditingParts): EditingState {
  const { note, entry, pending } = parts;
  const { saving, notice, failures } = parts.progress;
  const expected = withPending(parts.saved, parts.paper, pending);
  const unsaved = failures > 0 ? 'failed' : saving === 'saving' ? 'saving' : 'saved';
  const typing: Edit | undefined = note.isTyped ? { kind: 'setNote', note: note.text, base: note.base } : undefined;
  return {
    ready: parts.related !== undefined,
    related: parts.related ?? unrelated,
    tags: shownTags(parts.saved, expected, unsaved),
    note: note.text,
    status: expected.status,
    star: expected.star,
    typed: entry.typed,
    known: entry.known,
    // Show "Saved as" only after the save.
    hint: entry.hint?.kind === 'savedAs' && pending.length > 0 ? undefined : entry.hint,
    saving: note.isTyped && saving === 'saved' ? 'quiet' : saving,
    safe: pending.length === 0 && !note.isTyped,
    notice,
    undoable: failures > 0 ? undefined : (typing ?? pending.at(-1) ?? parts.done.at(-1)),
  };
}
