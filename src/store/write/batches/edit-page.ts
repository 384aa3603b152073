import { applyBulkEdit, type BulkEdit } from '../../../core/bulk-edit.ts';
import type { OpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Library } from '../../schema.ts';
import type { Written } from '../rows/transaction.ts';
import { tick } from '../rows/writer.ts';
import { writeBatchPage } from './batch-page.ts';

/** One page of an edit of many papers. */
export interface EditPage {
  op: OpId;
  /** The same for all pages of the edit. */
  batch: OpId;
  /** Papers of the library; ids of which it has nothing are left alone. */
  ids: readonly PaperId[];
  edit: BulkEdit;
}

/**
 * Makes one edit of some papers of the library. A repeated op-id changes nothing.
 * @param now milliseconds since 1970
 * @returns how many papers were changed
 */
export const writeEditPage = (
  library: Library,
  { op, batch, ids, edit }: EditPage,
  now: number,
): Promise<Written<{ changed: number }>> =>
  writeBatchPage(
    library,
    {
      op,
      batch,
      ids,
      change: (rows, writer) => {
        const stamp = tick(writer, now);
        for (const held of rows.all())
          if (held.annotation !== undefined) rows.set(held, applyBulkEdit(held.annotation, edit, stamp));
        return new Map();
      },
    },
    now,
  );
