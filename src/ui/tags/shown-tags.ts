import { type Annotation, blankAnnotation } from '../../core/annotation.ts';
import { applyEdit, type Edit } from '../../core/edit.ts';
import type { Paper } from '../../core/paper.ts';
import { nextStamp } from '../../core/stamp.ts';
import { tagKey } from '../../core/tag.ts';
import type { ShownTag } from '../session/editing-state.ts';

/** Returns the annotation as it will be once `pending` is on disk. For showing only: its stamps mean nothing. */
export function withPending(saved: Annotation | null, paper: Paper, pending: readonly Edit[]): Annotation {
  const stamp = nextStamp(undefined, 0, 'shown');
  return pending.reduce((annotation, edit) => applyEdit(annotation, edit, stamp), saved ?? blankAnnotation(paper, 0));
}

/**
 * Returns the tags of `expected`, each with its state.
 * @param unsaved the state of a tag that is not on disk
 */
export function shownTags(saved: Annotation | null, expected: Annotation, unsaved: ShownTag['state']): ShownTag[] {
  const onDisk = new Set(saved?.tags.map(tagKey));
  return expected.tags.map((tag) => ({ tag, state: onDisk.has(tagKey(tag)) ? 'saved' : unsaved }));
}
