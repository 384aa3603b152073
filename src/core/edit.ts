import type { Annotation, Stamps } from './annotation.ts';
import { mergeNotes } from './merging/note.ts';
import { historyAfter } from './merging/note-history.ts';
import { millisOf, type Stamp } from './stamp.ts';
import type { Status } from './status.ts';
import { normaliseTag, type TagKey, tagKey } from './tag.ts';

declare const brand: unique symbol;

/** Names one edit for ever, so that a repetition is stored once. Made by `newOpId` where the user acts. */
export type OpId = string & { readonly [brand]: 'OpId' };

/** One act of the user. It holds the change, never a whole record, so that the edits of two tabs are both kept. */
export type Edit =
  | { kind: 'addTag'; tag: string }
  | { kind: 'removeTag'; tag: string }
  /**
   * `base` is the note from which the user started: text that another tab wrote since is merged in, not overwritten.
   */
  | { kind: 'setNote'; note: string; base: string }
  | { kind: 'setStatus'; status: Status | null }
  | { kind: 'setStar'; star: boolean }
  | { kind: 'delete' }
  | { kind: 'restore' };

/** Returns the op-id in `text` (16 to 64 characters of `[0-9a-z-]`), or undefined. */
export const parseOpId = (text: string): OpId | undefined =>
  /^[0-9a-z-]{16,64}$/.test(text) ? (text as OpId) : undefined;

/**
 * Returns the op-id of one part of an operation: of a page of a batch, or of the undo of a batch. The same part always has the
 * same op-id, so that a part that is written again is stored once.
 */
export const partOpId = (whole: OpId, part: string | number): OpId => `${whole}-${part}` as OpId;

/**
 * Returns the annotation after `edit`. Changes neither argument; an edit without effect returns the
 * same content with a later stamp. An
 * edit that adds something to a paper in the bin takes the paper out of it, with everything in its annotation: a user
 * who writes about it wants to keep it. In the bin, `removeTag` and
 * edits that clear a field change nothing.
 * @param stamp later than every stamp in the annotation
 */
export function applyEdit(annotation: Annotation, edit: Edit, stamp: Stamp): Annotation {
  if (annotation.deleted === undefined || edit.kind === 'delete' || edit.kind === 'restore')
    return applyTo(annotation, edit, stamp);
  return addsSomething(edit)
    ? applyTo(applyTo(annotation, { kind: 'restore' }, stamp), edit, stamp)
    : { ...annotation };
}

/** Returns whether an edit adds something to the annotation of a paper. */
function addsSomething(edit: Exclude<Edit, { kind: 'delete' | 'restore' }>): boolean {
  switch (edit.kind) {
    case 'addTag':
      return normaliseTag(edit.tag) !== undefined;
    case 'removeTag':
      return false;
    case 'setNote':
      return edit.note !== '' && edit.note !== edit.base;
    case 'setStatus':
      return edit.status !== null;
    case 'setStar':
      return edit.star;
  }
}

function applyTo(annotation: Annotation, edit: Edit, stamp: Stamp): Annotation {
  const stamps = { ...annotation.stamps };
  const next: Annotation = { ...annotation, stamps, updated: Math.max(annotation.updated, millisOf(stamp)) };
  switch (edit.kind) {
    case 'addTag':
    case 'removeTag':
      return applyTag(next, edit, stamp);
    case 'setNote':
      return withNote(next, mergeNotes(edit.base, edit.note, annotation.note), stamp);
    case 'setStatus':
      if (edit.status === null) delete next.status;
      else next.status = edit.status;
      stamps.status = stamp;
      return next;
    case 'setStar':
      next.star = edit.star;
      stamps.star = stamp;
      return next;
    case 'delete':
      next.deleted = millisOf(stamp);
      stamps.deleted = stamp;
      return next;
    case 'restore':
      delete next.deleted;
      stamps.deleted = stamp;
      return next;
  }
}

/** Returns the annotation with another note, which grew from the one that it has. */
function withNote(annotation: Annotation, note: string, stamp: Stamp): Annotation {
  const { noteHistory: _history, ...others } = annotation;
  const noteHistory = historyAfter(annotation, note, stamp);
  const stamps = { ...annotation.stamps, note: stamp };
  return { ...others, note, ...(noteHistory === undefined ? {} : { noteHistory }), stamps };
}

function applyTag(next: Annotation, edit: { kind: 'addTag' | 'removeTag'; tag: string }, stamp: Stamp): Annotation {
  const tag = normaliseTag(edit.tag);
  if (tag === undefined) return next;
  const key = tagKey(tag);
  next.stamps.tags = stampTag(next.stamps, key, stamp);
  const has = next.tags.some((other) => tagKey(other) === key);
  if (edit.kind === 'addTag') next.tags = has ? next.tags : [...next.tags, tag];
  else next.tags = next.tags.filter((other) => tagKey(other) !== key);
  return next;
}

const stampTag = (stamps: Stamps, key: TagKey, stamp: Stamp): Array<[TagKey, Stamp]> => [
  ...stamps.tags.filter(([other]) => other !== key),
  [key, stamp],
];

/**
 * Returns the edits that undo `edit`, in the order in which they are made.
 * @param before the annotation to which `edit` was applied
 * @param after the annotation that it became
 * @returns no edits if `edit` changed nothing
 */
export function invertEdit(before: Annotation, edit: Edit, after: Annotation): Edit[] {
  const inverse = inverseOf(before, edit, after);
  const leftBin = before.deleted !== undefined && after.deleted === undefined;
  return [...(inverse === undefined ? [] : [inverse]), ...(leftBin ? [{ kind: 'delete' } as const] : [])];
}

function inverseOf(before: Annotation, edit: Edit, after: Annotation): Edit | undefined {
  switch (edit.kind) {
    case 'addTag':
      return onlyIf(before.tags.length !== after.tags.length, { kind: 'removeTag', tag: edit.tag });
    case 'removeTag': {
      const removed = before.tags.find((tag) => tagKey(tag) === tagKey(edit.tag));
      return onlyIf(before.tags.length !== after.tags.length, { kind: 'addTag', tag: removed ?? edit.tag });
    }
    case 'setNote':
      return onlyIf(before.note !== after.note, { kind: 'setNote', note: before.note, base: after.note });
    case 'setStatus':
      return onlyIf(before.status !== after.status, { kind: 'setStatus', status: before.status ?? null });
    case 'setStar':
      return onlyIf(before.star !== after.star, { kind: 'setStar', star: before.star });
    case 'delete':
      return onlyIf(before.deleted === undefined, { kind: 'restore' });
    case 'restore':
      return undefined;
  }
}

const onlyIf = (changed: boolean, inverse: Edit): Edit | undefined => (changed ? inverse : undefined);
