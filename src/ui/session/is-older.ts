import type { Annotation } from '../../core/annotation.ts';
import { latestStamp } from '../../core/stamp.ts';

/** Whether `one` was read before the last change in `other` was made. */
export function isOlder(one: Annotation, other: Annotation): boolean {
  const [mine, theirs] = [latestStamp(one.stamps), latestStamp(other.stamps)];
  return theirs !== undefined && (mine === undefined || mine < theirs);
}
