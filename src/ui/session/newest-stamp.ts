import type { Annotation } from '../../core/annotation.ts';
import { laterStamp, type Stamp } from '../../core/stamp.ts';

/** Returns the stamp of the last change in `annotation`; undefined if nothing in it was ever changed. */
export function newestStamp({ stamps }: Annotation): Stamp | undefined {
  const all = [...stamps.tags.map(([, stamp]) => stamp), stamps.note, stamps.status, stamps.star, stamps.deleted];
  return all.reduce(laterStamp, undefined);
}

/** Returns whether `one` was read before the last change in `other` was made. */
export function isOlder(one: Annotation, other: Annotation): boolean {
  const [mine, theirs] = [newestStamp(one), newestStamp(other)];
  return theirs !== undefined && (mine === undefined || mine < theirs);
}
