import type { OpId } from '../../../core/edit.ts';
import type { LibraryEntry } from '../../../core/library-entry.ts';
import type { Library } from '../../schema.ts';
import { inTransaction } from '../rows/transaction.ts';

/** An import whose pages are about to come. */
export interface ImportRequest {
  batch: OpId;
  /** The name of the file. */
  file: string;
  putBack: boolean;
  /** How many papers all pages hold. */
  total: number;
}

/**
 * Makes the job of an import, which waits for its pages. Where it is made already nothing changes.
 * @param now milliseconds since 1970
 */
export const beginImport = (
  library: Library,
  { batch, file, putBack, total }: ImportRequest,
  now: number,
): Promise<void> =>
  inTransaction(library, async () => {
    if ((await library.jobs.get(batch)) !== undefined) return;
    const counts = { done: 0, total, changed: 0, page: 0, received: 0, started: now };
    await library.jobs.add({ id: batch, kind: 'import', state: 'receiving', file, putBack, ...counts });
  });

/** One page of a file on its way into the store. */
export interface ArrivingPage {
  batch: OpId;
  /** Pages are counted from 0, and come in their order. */
  page: number;
  entries: LibraryEntry[];
  /** Whether it is the last one: the job runs as soon as it is kept. */
  isLast: boolean;
}

/**
 * Keeps one page of a file until it is merged, so that the page that read the file may be closed. A page that was kept
 * already changes nothing.
 * @returns whether the store has the page, or has merged it; false where no import waits for it
 */
export const keepImportPage = (library: Library, { batch, page, entries, isLast }: ArrivingPage): Promise<boolean> =>
  inTransaction(library, async () => {
    const job = await library.jobs.get(batch);
    if (job?.kind !== 'import') return false;
    if (page < job.received) return true;
    if (job.state !== 'receiving' || page > job.received) return false;
    await library.jobPages.add({ job: batch, page, entries });
    await library.jobs.put({ ...job, received: page + 1, state: isLast ? 'running' : 'receiving' });
    return true;
  });
