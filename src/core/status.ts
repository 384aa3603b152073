/** Where the user stands with a paper; none of these is also possible. */
export const statuses = ['later', 'reading', 'read'] as const;

/** One of `later`, `reading` and `read`. */
export type Status = (typeof statuses)[number];
