/** The reading status of a paper; a paper may have none. */
export const statuses = ['later', 'reading', 'read'] as const;

/** One of `later`, `reading` and `read`. */
export type Status = (typeof statuses)[number];
