import { type Annotation, saysSomething } from './annotation.ts';
import { millisOf } from './stamp.ts';

const day = 24 * 60 * 60 * 1_000;

/** So many days a paper lies in the bin before it is deleted for good. */
export const daysInBin = 30;

/** In so many days at the end of that time it must have been found there, before it goes. See `mayGo`. */
const daysOfLeaving = 7;

/**
 * Since when the annotation lies in the bin, in milliseconds since 1970; undefined where it does not. A file can say one time
 * in `deleted` and another in its stamp: the later one counts.
 */
export const binnedAt = ({ deleted, stamps }: Pick<Annotation, 'deleted' | 'stamps'>): number | undefined =>
  deleted === undefined ? undefined : Math.max(deleted, stamps.deleted === undefined ? 0 : millisOf(stamps.deleted));

/** Until when the bin keeps what lies there since `binned`, in milliseconds since 1970. */
export const keptUntil = (binned: number): number => binned + daysInBin * day;

/** The latest moment since which something in the last of its days there may lie in the bin at `now`. */
export const leavingSince = (now: number): number => now - (daysInBin - daysOfLeaving) * day;

/** Whether what lies in the bin since `binned` is in the last of its days there. */
export const isLeaving = (binned: number, now: number): boolean => binned <= leavingSince(now);

/**
 * Whether what lies in the bin since `binned` may be deleted for good. A clock can be wrong by a year, and deletes nothing
 * by that alone: the paper must have been found in the last of its days once before, a week earlier by the same clock. Who sets
 * the clock right within that week has lost nothing; a date that is still to come never lets anything go.
 * @param found when it was first found in the last of its days; undefined where it was not yet
 * @param now milliseconds since 1970
 */
export const mayGo = (binned: number, found: number | undefined, now: number): boolean =>
  now >= keptUntil(binned) && found !== undefined && now - found >= daysOfLeaving * day;

/** Whether a file says something of a paper that would stay in the bin all the same, as `merged` with it. */
export const wouldStayInBin = (incoming: Annotation, merged: Annotation): boolean =>
  saysSomething(incoming) && merged.deleted !== undefined;
