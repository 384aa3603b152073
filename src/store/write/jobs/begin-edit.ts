import type { BulkEdit } from '../../../core/bulk-edit.ts';
import type { OpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Library } from '../../schema.ts';
import { inTransaction } from '../rows/transaction.ts';

/** Papers of one page. */
const pageSize = 100;

/** One edit of many papers. */
export interface BulkEditRequest {
  batch: OpId;
  ids: readonly PaperId[];
  edit: BulkEdit;
}

/**
 * Makes the job of an edit of many papers. Where it is made already nothing changes.
 * @param now milliseconds since 1970
 */
export const beginEdit = (library: Library, { batch, ids, edit }: BulkEditRequest, now: number): Promise<void> =>
  inTransaction(library, async () => {
    if ((await library.jobs.get(batch)) !== undefined) return;
    const all = [...new Set(ids)];
    const counts = { done: 0, total: all.length, changed: 0, page: 0, started: now };
    await library.jobs.add({ id: batch, kind: 'edit', state: 'running', edit, ...counts });
    const pages = Array.from({ length: Math.ceil(all.length / pageSize) }, (_, page) => ({
      job: batch,
      page,
      ids: all.slice(page * pageSize, (page + 1) * pageSize),
    }));
    await library.jobPages.bulkAdd(pages);
  });
