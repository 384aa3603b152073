import type { Annotation } from './annotation.ts';
import { applyEdit, type Edit, invertEdit } from './edit.ts';
import { millisOf, type Stamp } from './stamp.ts';
import { normaliseTag, type TagKey, tagKey } from './tag.ts';

/** One intent of the user for many papers at once. A note is of one paper. */
export type BulkEdit = Exclude<Edit, { kind: 'setNote' }> | { kind: 'renameTag'; from: string; to: string };

/**
 * The annotation after `edit`; the same object where the edit changes nothing in it. A tag is renamed where it stands, also
 * in a paper that lies in the bin, which stays there.
 * @param stamp later than every stamp in the annotation
 */
export function applyBulkEdit(annotation: Annotation, edit: BulkEdit, stamp: Stamp): Annotation {
  if (edit.kind === 'renameTag') return withRenamedTag(annotation, edit, stamp);
  const after = applyEdit(annotation, edit, stamp);
  const isChanged =
    edit.kind === 'restore' ? annotation.deleted !== undefined : invertEdit(annotation, edit, after).length > 0;
  return isChanged ? after : annotation;
}

function withRenamedTag(
  annotation: Annotation,
  { from, to }: Extract<BulkEdit, { kind: 'renameTag' }>,
  stamp: Stamp,
): Annotation {
  const tag = normaliseTag(to);
  const old = annotation.tags.find((other) => tagKey(other) === tagKey(from));
  if (tag === undefined || old === undefined || tag === old) return annotation;
  const [oldKey, key] = [tagKey(old), tagKey(tag)];
  const hasBoth = key !== oldKey && annotation.tags.some((other) => tagKey(other) === key);
  const others = annotation.stamps.tags.filter(([other]) => other !== oldKey && other !== key);
  const removed: Array<[TagKey, Stamp]> = key === oldKey ? [] : [[oldKey, stamp]];
  return {
    ...annotation,
    tags: hasBoth
      ? annotation.tags.filter((other) => other !== old)
      : annotation.tags.map((other) => (other === old ? tag : other)),
    updated: Math.max(annotation.updated, millisOf(stamp)),
    stamps: { ...annotation.stamps, tags: [...others, ...removed, [key, stamp]] },
  };
}
