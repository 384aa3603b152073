import { namesOf } from '../../../core/annotation.ts';
import { binnedAt, isLeaving, leavingSince, mayGo } from '../../../core/bin.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { AnnotationRow, Library } from '../../schema.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { deleteForGood } from './delete-for-good.ts';

/** Rows in one transaction. */
const pageSize = 100;

/**
 * Deletes for good what has lain in the bin for its time, a page at a time, each in a strict transaction: a worker that dies
 * between two leaves the rest for the next time. Where nothing is due it reads an index and writes nothing.
 * @param now milliseconds since 1970
 * @returns how many papers were deleted
 */
export async function emptyBin(library: Library, now: number): Promise<Written<number>> {
  const ids = await library.annotations.where('deleted').between(0, leavingSince(now), true, true).primaryKeys();
  const gone: AnnotationRow[] = [];
  for (let at = 0; at < ids.length; at += pageSize)
    gone.push(...(await emptyPage(library, ids.slice(at, at + pageSize), now)));
  return { value: gone.length, ids: gone.flatMap(namesOf) };
}

async function emptyPage(library: Library, ids: PaperId[], now: number): Promise<AnnotationRow[]> {
  const isWaiting = (row: AnnotationRow): boolean => verdict(row, now) === 'wait';
  if ((await rowsOf(library, ids)).every(isWaiting)) return [];
  return inTransaction(library, async () => {
    // Read once more: someone may have put one back meanwhile.
    const rows = await rowsOf(library, ids);
    const found = rows.filter((row) => verdict(row, now) === 'found');
    const due = rows.filter((row) => verdict(row, now) === 'due');
    if (found.length > 0) await library.annotations.bulkPut(found.map((row) => ({ ...row, leaving: now })));
    if (due.length > 0) await deleteForGood(library, due);
    return due;
  });
}

const rowsOf = async (library: Library, ids: PaperId[]): Promise<AnnotationRow[]> =>
  (await library.annotations.bulkGet(ids)).filter((row) => row !== undefined);

/** `found`: it is in the last of its days, and was not found there before, or only by a clock that was ahead. */
function verdict(row: AnnotationRow, now: number): 'wait' | 'found' | 'due' {
  const binned = binnedAt(row);
  if (binned === undefined || !isLeaving(binned, now)) return 'wait';
  if (row.leaving === undefined || row.leaving > now) return 'found';
  return mayGo(binned, row.leaving, now) ? 'due' : 'wait';
}
