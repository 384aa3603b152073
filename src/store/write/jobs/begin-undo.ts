import { Dexie } from 'dexie';
import { type OpId, partOpId } from '../../../core/edit.ts';
import type { Library } from '../../schema.ts';
import { inTransaction } from '../rows/transaction.ts';
import { cancelJob, resumeJob } from './steer-job.ts';

/** The id of the job that takes a batch back. */
export const undoJobOf = (batch: OpId): OpId => partOpId(batch, 'undo');

/**
 * Makes the job that takes a batch back. What of the batch is not written yet never will be. Where the job stopped before
 * its end it goes on; where it is done nothing changes.
 * @param now milliseconds since 1970
 */
export const beginUndo = (library: Library, batch: OpId, now: number): Promise<void> =>
  inTransaction(library, async () => {
    const id = undoJobOf(batch);
    await cancelJob(library, batch, now);
    if ((await library.jobs.get(id)) !== undefined) return resumeJob(library, id);
    const total = await library.batchChanges
      .where('[batch+id]')
      .between([batch, Dexie.minKey], [batch, Dexie.maxKey])
      .count();
    const counts = { done: 0, total, changed: 0, page: 0, started: now };
    await library.jobs.add({ id, kind: 'undo', state: 'running', batch, after: null, ...counts });
  });
