import type { OpId } from '../core/edit.ts';
import type { ImportJobRow, JobRow, UndoJobRow } from '../store/job-rows.ts';
import type { ImportState } from './import-state.ts';

/**
 * How an import goes on, in papers. `sending`: this page must stay open until the worker has the file. `stopped` and
 * `undo-stopped` wait for the user's word to go on.
 */
export type ImportProgress =
  | { at: 'sending' | 'saving' | 'stopped' | 'undoing' | 'undo-stopped'; done: number; total: number }
  | { at: 'done'; changed: number }
  | { at: 'undone' };

/** Gives the job of an import and the job that takes it back, of all jobs. */
export function jobsOf(jobs: readonly JobRow[], batch: OpId): { job?: ImportJobRow; undo?: UndoJobRow } {
  const job = jobs.filter((each) => each.kind === 'import').find(({ id }) => id === batch);
  const undo = jobs.filter((each) => each.kind === 'undo').find((each) => each.batch === batch);
  return { ...(job === undefined ? {} : { job }), ...(undo === undefined ? {} : { undo }) };
}

/**
 * The batch of an import that is not over, or is not taken back to its end, which a page shows when it is opened; undefined
 * where there is none. An import whose file is still being sent belongs to the page that sends it.
 */
export function unfinishedBatch(jobs: readonly JobRow[]): OpId | undefined {
  const waiting = jobs.filter(({ state }) => state === 'running' || state === 'stopped' || state === 'failed');
  const batches = waiting.map((job) => (job.kind === 'undo' ? job.batch : job.id));
  return batches.find((batch) => jobsOf(jobs, batch).job !== undefined);
}

/** How the import of the page goes on; undefined where there is no import yet, or its job is not known yet. */
export function progressOf(state: ImportState, jobs: readonly JobRow[]): ImportProgress | undefined {
  if (state.at === 'sending' || state.at === 'unsent')
    return { at: state.at === 'sending' ? 'sending' : 'stopped', done: 0, total: state.sending.entries.length };
  if (state.at !== 'job') return undefined;
  const { job, undo } = jobsOf(jobs, state.batch);
  return undo === undefined ? progressOfJob(job) : progressOfUndo(undo);
}

function progressOfJob(job: ImportJobRow | undefined): ImportProgress | undefined {
  if (job === undefined) return undefined;
  const { state, done, total, changed } = job;
  switch (state) {
    case 'receiving':
    case 'running':
      return { at: 'saving', done, total };
    case 'stopped':
    case 'failed':
      return { at: 'stopped', done, total };
    case 'done':
    // The papers that were saved before the user cancelled stay, and can be taken back.
    case 'cancelled':
      return { at: 'done', changed };
  }
}

function progressOfUndo({ state, done, total }: UndoJobRow): ImportProgress {
  switch (state) {
    case 'receiving':
    case 'running':
      return { at: 'undoing', done, total };
    case 'stopped':
    case 'failed':
    case 'cancelled':
      return { at: 'undo-stopped', done, total };
    case 'done':
      return { at: 'undone' };
  }
}
