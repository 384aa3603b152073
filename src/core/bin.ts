import { type Annotation, saysSomething } from './annotation.ts';
import { millisOf } from './stamp.ts';

const day = 24 * 60 * 60 * 1_000;

/** The days that a paper stays in the bin before it is deleted for good. */
export const daysInBin = 30;

/** The last days of that time, in which the paper must have been found there before it is deleted. See `mayGo`. */
const daysOfLeaving = 7;

/**
 * Returns the time at which the annotation was moved to the bin, in milliseconds since 1970; undefined if it is not
 * there. A file can give one time in `deleted` and another in the stamp: the later one counts.
 */
export const binnedAt = ({ deleted, stamps }: Pick<Annotation, 'deleted' | 'stamps'>): number | undefined =>
  deleted === undefined ? undefined : Math.max(deleted, stamps.deleted === undefined ? 0 : millisOf(stamps.deleted));

/**
 * Returns the time until which a paper stays in the bin that was moved there at `binned`; both in milliseconds since
 * 1970.
 */
export const keptUntil = (binned: number): number => binned + daysInBin * day;

/** Returns the latest time of a move to the bin for which the last days have begun at `now`. */
export const leavingSince = (now: number): number => now - (daysInBin - daysOfLeaving) * day;

/** Returns whether a paper that was moved to the bin at `binned` is in its last days there. */
export const isLeaving = (binned: number, now: number): boolean => binned <= leavingSince(now);

/**
 * Returns whether a paper that was moved to the bin at `binned` may be deleted for good. A clock can be wrong by a
 * year, so the clock alone deletes nothing: the paper must have been found in its last days once before, a week earlier
 * by the same clock. A user who corrects the clock within that week loses nothing; a date in the future never deletes
 * anything.
 * @param found when the paper was first found in its last days; undefined if it was not yet
 * @param now milliseconds since 1970
 */
export const mayGo = (binned: number, found: number | undefined, now: number): boolean =>
  now >= keptUntil(binned) && found !== undefined && now - found >= daysOfLeaving * day;

/** Returns whether a file has words about a paper that would stay in the bin after it is `merged` with them. */
export const wouldStayInBin = (incoming: Annotation, merged: Annotation): boolean =>
  saysSomething(incoming) && merged.deleted !== undefined;
