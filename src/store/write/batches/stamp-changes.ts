import type { Annotation } from '../../../core/annotation.ts';
import { millisOf } from '../../../core/stamp.ts';
import { tagKey } from '../../../core/tag.ts';
import type { WriterRow } from '../../schema.ts';
import { tick } from '../rows/writer.ts';

/** Gives `after` with a new stamp on each field and tag in which it differs from `before`, so that other devices follow. */
export function stampChanges(before: Annotation, after: Annotation, writer: WriterRow, now: number): Annotation {
  const stamp = tick(writer, now);
  const stamps = { ...after.stamps };
  for (const field of ['note', 'status', 'star', 'deleted'] as const) {
    if (before[field] !== after[field]) stamps[field] = stamp;
  }
  const [had, has] = [new Set(before.tags.map(tagKey)), new Set(after.tags.map(tagKey))];
  const changed = [...had, ...has].filter((key) => had.has(key) !== has.has(key));
  stamps.tags = [
    ...stamps.tags.filter(([key]) => !changed.includes(key)),
    ...changed.map((key): [typeof key, typeof stamp] => [key, stamp]),
  ];
  return { ...after, stamps, updated: Math.max(after.updated, millisOf(stamp)) };
}
