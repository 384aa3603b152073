import type { PaperId } from '../ids/paper-id.ts';

/** Groups of ids that were said to name different papers. */
export type Parts = ReadonlyArray<readonly PaperId[]>;

/** Whether any of `partings` has an id of `some` in one part and an id of `others` in another. */
export const areApart = (some: readonly PaperId[], others: readonly PaperId[], partings: readonly Parts[]): boolean =>
  partings.some((parts) =>
    parts.some((part) => namesAnyOf(part, some) && parts.some((other) => other !== part && namesAnyOf(other, others))),
  );

/** Whether `ids` reach into more than one of `parts`. */
export const spans = (ids: readonly PaperId[], parts: Parts): boolean =>
  parts.filter((part) => namesAnyOf(part, ids)).length > 1;

const namesAnyOf = (part: readonly PaperId[], ids: readonly PaperId[]): boolean => part.some((id) => ids.includes(id));
