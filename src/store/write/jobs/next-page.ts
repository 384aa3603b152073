import { partOpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { EditJobRow, ImportJobRow, JobPageRow, JobRow, RebuildJobRow, UndoJobRow } from '../../job-rows.ts';
import type { Library } from '../../schema.ts';
import { writeEditPage } from '../batches/edit-page.ts';
import { writeImportPage } from '../batches/import-page.ts';
import { writeUndoPage } from '../batches/undo-page.ts';
import { rebuildPage } from '../derived/rebuild-derived.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { freePages } from './steer-job.ts';

/** The outcome of writing one page: the job after it, and the papers that changed. */
interface PageOutcome<Job extends JobRow> {
  job: Job;
  /** Whether it was the last one. */
  isLast: boolean;
  /** All ids of the papers that it changed. */
  ids: PaperId[];
}

/**
 * Writes the next page of the next job that runs, with how far the job has come, in one transaction: a worker that dies has
 * written a page whole or not at all, and the next worker goes on with the page after it.
 * @param now milliseconds since 1970
 * @returns the job after the page; undefined where none runs
 */
export const writeNextPage = (library: Library, now: number): Promise<Written<JobRow | undefined>> =>
  inTransaction(library, async () => {
    const next = await nextJob(library);
    if (next === undefined) return { value: undefined, ids: [] };
    const { job, isLast, ids } = await writePage(library, next, now);
    const paged: JobRow = { ...job, page: job.page + 1 };
    const updated: JobRow = isLast ? { ...paged, state: 'done', ended: now } : paged;
    await library.jobs.put(updated);
    if (isLast) await freePages(library, job.id);
    return { value: updated, ids };
  });

/** The job whose turn it is: the oldest in the state `running`. A rebuild of derived data comes after all others. */
export async function nextJob(library: Library): Promise<JobRow | undefined> {
  const running = await library.jobs.where('state').equals('running').toArray();
  const rank = ({ kind }: JobRow): number => (kind === 'rebuild' ? 1 : 0);
  return running.sort((a, b) => rank(a) - rank(b) || a.started - b.started || (a.id < b.id ? -1 : 1))[0];
}

function writePage(library: Library, job: JobRow, now: number): Promise<PageOutcome<JobRow>> {
  switch (job.kind) {
    case 'import':
      return importPage(library, job, now);
    case 'edit':
      return editPage(library, job, now);
    case 'undo':
      return undoPage(library, job, now);
    case 'rebuild':
      return rebuild(library, job);
  }
}

async function importPage(library: Library, job: ImportJobRow, now: number): Promise<PageOutcome<ImportJobRow>> {
  const page = await takePage(library, job);
  const entries = page !== undefined && 'entries' in page ? page.entries : [];
  const op = partOpId(job.id, job.page);
  const { value, ids } = await writeImportPage(library, { op, batch: job.id, entries, putBack: job.putBack }, now);
  return { job: counted(job, entries.length, value.changed), isLast: job.page + 1 >= job.received, ids };
}

async function editPage(library: Library, job: EditJobRow, now: number): Promise<PageOutcome<EditJobRow>> {
  const page = await takePage(library, job);
  const named = page !== undefined && 'ids' in page ? page.ids : [];
  const op = partOpId(job.id, job.page);
  const { value, ids } = await writeEditPage(library, { op, batch: job.id, ids: named, edit: job.edit }, now);
  const updated = counted(job, named.length, value.changed);
  return { job: updated, isLast: updated.done >= job.total, ids };
}

async function undoPage(library: Library, job: UndoJobRow, now: number): Promise<PageOutcome<UndoJobRow>> {
  const op = partOpId(job.id, job.page);
  const { value, ids } = await writeUndoPage(library, { op, batch: job.batch, after: job.after }, now);
  const { restored, last } = value;
  return { job: { ...counted(job, restored, restored), after: last ?? null }, isLast: last === undefined, ids };
}

async function rebuild(library: Library, job: RebuildJobRow): Promise<PageOutcome<RebuildJobRow>> {
  const [name, ...others] = job.names;
  if (name === undefined) return { job, isLast: true, ids: [] };
  const { next, papers } = await rebuildPage(library, name, job.after ?? undefined);
  const names = next === undefined ? others : job.names;
  return { job: { ...counted(job, papers, 0), names, after: next ?? null }, isLast: names.length === 0, ids: [] };
}

/** Reads and deletes the stored entries or ids of a job's next page. Call inside the transaction that writes the page. */
async function takePage(library: Library, { id, page }: JobRow): Promise<JobPageRow | undefined> {
  const found = await library.jobPages.get([id, page]);
  await library.jobPages.delete([id, page]);
  return found;
}

const counted = <Job extends JobRow>(job: Job, done: number, changed: number): Job => ({
  ...job,
  done: job.done + done,
  changed: job.changed + changed,
});
