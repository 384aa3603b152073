import type { Annotation, Stamps } from './annotation.ts';
import { mergeNotes } from './note.ts';
import { millisOf, type Stamp } from './stamp.ts';
import type { Status } from './status.ts';
import { normaliseTag, type TagKey, tagKey } from './tag.ts';

declare const brand: unique symbol;

/** Names one edit for ever, so that a retry is stored once. Made by `newOpId` where the user acts. */
export type OpId = string & { readonly [brand]: 'OpId' };

/** One intent of the user. It says what was meant, never a whole record, so that two tabs keep both. */
export type Edit =
  | { kind: 'addTag'; tag: string }
  | { kind: 'removeTag'; tag: string }
  /** `base` is the note the user started from: what another tab wrote since is merged in, not overwritten. */
  | { kind: 'setNote'; note: string; base: string }
  | { kind: 'setStatus'; status: Status | null }
  | { kind: 'setStar'; star: boolean }
  | { kind: 'delete' }
  | { kind: 'restore' };

/** The op-id in `text` (16 to 64 characters of `[0-9a-z-]`), or undefined. */
export const parseOpId = (text: string): OpId | undefined =>
  /^[0-9a-z-]{16,64}$/.test(text) ? (text as OpId) : undefined;

/**
 * The annotation after `edit`. Neither argument is changed; an edit that changes nothing gives an equal annotation.
 * @param stamp later than every stamp in the annotation
 */
export function applyEdit(annotation: Annotation, edit: Edit, stamp: Stamp): Annotation {
  const stamps = { ...annotation.stamps };
  const next: Annotation = { ...annotation, stamps, updated: Math.max(annotation.updated, millisOf(stamp)) };
  switch (edit.kind) {
    case 'addTag':
    case 'removeTag':
      return applyTag(next, edit, stamp);
    case 'setNote':
      next.note = mergeNotes(edit.base, edit.note, annotation.note);
      stamps.note = stamp;
      return next;
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
 * The edit that takes `edit` back.
 * @param before the annotation that `edit` was applied to
 * @param after what it became
 * @returns undefined where `edit` changed nothing
 */
export function invertEdit(before: Annotation, edit: Edit, after: Annotation): Edit | undefined {
  switch (edit.kind) {
    case 'addTag':
      return onlyIf(before.tags.length !== after.tags.length, { kind: 'removeTag', tag: edit.tag });
    case 'removeTag': {
      const removed = before.tags.find((tag) => tagKey(tag) === tagKey(edit.tag));
      return removed === undefined ? undefined : { kind: 'addTag', tag: removed };
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
      return onlyIf(before.deleted !== undefined, { kind: 'delete' });
  }
}

const onlyIf = (changed: boolean, inverse: Edit): Edit | undefined => (changed ? inverse : undefined);
