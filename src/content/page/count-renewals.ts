import type { PaperId } from '../../core/ids/paper-id.ts';

/** A page that renders a paper anew this often does so because our row is in it. */
const most = 40;
/** Milliseconds without that, after which it is taken for a page that changes as pages do. */
const calm = 10_000;
/** Milliseconds; several mentions of a paper come in one scan, of which there is one a frame. */
const oneScan = 8;

/**
 * Counts how often rows are made for a paper, so that a page that takes them out by making their text anew does not do so for
 * ever.
 * @returns to be asked before a row is made: whether there have been too many
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
