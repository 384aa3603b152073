import { Dexie } from 'dexie';
import type { CallErrorCode } from '../../../core/call-error.ts';
import type { OpId } from '../../../core/edit.ts';
import type { JobRow } from '../../job-rows.ts';
import type { Library } from '../../schema.ts';
import { inTransaction } from '../rows/transaction.ts';

/** Stops a job that runs, before its next page. */
export const stopJob = (library: Library, id: OpId): Promise<void> =>
  change(library, id, ['running'], (job) => ({ ...job, state: 'stopped' }));

/** Lets a job that stopped or failed go on where it was. */
export const resumeJob = (library: Library, id: OpId): Promise<void> =>
  change(library, id, ['stopped', 'failed'], ({ error: _error, ...job }) => ({ ...job, state: 'running' }));

/** Writes down why a job cannot go on for now. */
export const failJob = (library: Library, id: OpId, error: CallErrorCode): Promise<void> =>
  change(library, id, ['running'], (job) => ({ ...job, state: 'failed', error }));

/**
 * Ends a job before its end, and frees its pages. What it has written stays.
 * @param now milliseconds since 1970
 */
export const cancelJob = (library: Library, id: OpId, now: number): Promise<void> =>
  change(library, id, ['receiving', 'running', 'stopped', 'failed'], async (job) => {
    await freePages(library, id);
    return { ...job, state: 'cancelled', ended: now };
  });

/** Forgets what the pages of a job were about. Call inside a transaction. */
export const freePages = (library: Library, id: OpId): PromiseLike<number> =>
  library.jobPages.where('[job+page]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();

/** Changes a job that is in one of `states`; another one, and one that is not there, stays as it is. */
const change = (
  library: Library,
  id: OpId,
  states: ReadonlyArray<JobRow['state']>,
  to: (job: JobRow) => JobRow | Promise<JobRow>,
): Promise<void> =>
  inTransaction(library, async () => {
    const job = await library.jobs.get(id);
    if (job !== undefined && states.includes(job.state)) await library.jobs.put(await to(job));
  });
