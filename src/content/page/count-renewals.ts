import type { PaperId } from '../../core/ids/paper-id.ts';

/** A page that renders a paper anew more often than this does so because our row is in it. */
const most = 40;
/** Milliseconds without a new row, after which the count of a paper starts again. */
const calm = 10_000;
/**
 * Milliseconds. Rows that come within this time belong to one scan (there is one scan a frame), which may find several
 * mentions of a paper.
 */
const oneScan = 8;

/**
 * Counts how often a row is made for each paper, so that a page that removes our rows by rendering its text anew does
 * not do so for ever.
 * @returns a function to call before a row is made; it returns whether the paper has had too many
 */
export function countRenewals(): (id: PaperId) => boolean {
  const renewals = new Map<PaperId, { times: number; last: number }>();
  return (id) => {
    const now = performance.now();
    const { times, last } = renewals.get(id) ?? { times: 0, last: now - calm };
    const next = now - last < oneScan ? times : now - last < calm ? times + 1 : 0;
    renewals.set(id, { times: next, last: now });
    return next > most;
  };
}
