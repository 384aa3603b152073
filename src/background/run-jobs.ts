import type { CallErrorCode } from '../core/call-error.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { failure, type Result } from '../core/result.ts';
import { attempt } from '../store/attempt.ts';
import type { JobRow } from '../store/job-rows.ts';
import type { Library } from '../store/schema.ts';
import { outdatedNames } from '../store/write/derived/rebuild-derived.ts';
import { beginRebuild } from '../store/write/jobs/begin-rebuild.ts';
import { nextJob, writeNextPage } from '../store/write/jobs/next-page.ts';
import { failJob } from '../store/write/jobs/steer-job.ts';
import type { Written } from '../store/write/rows/transaction.ts';
import { setAlarms } from './alarms.ts';

/** What running jobs uses. */
interface JobRunnerParts {
  library: Library;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Tells open pages that these papers changed. */
  changed: (ids: PaperId[]) => void;
  /** Tells open pages of ours that a job has come further. */
  jobsChanged: () => void;
}

/**
 * Gives the function that runs the jobs of the library, page after page, until none is left that may run. It may be called
 * at any time. How far a job has come lies in the store alone: a worker that dies leaves the rest to the next one, which an
 * alarm wakes.
 */
export function createJobRunner(parts: JobRunnerParts): () => Promise<void> {
  // Two runs at once would do the same page twice, and one of them in vain. The promise only orders the runs.
  let last: Promise<void> = Promise.resolve();
  const next = (): Promise<void> => runAll(parts);
  return () => {
    last = last.then(next, next);
    return last;
  };
}

/** Makes derived data of an earlier version anew, and continues the jobs that a dead worker left. Call in each worker's life. */
export async function startJobs({
  library,
  now,
  runJobs,
}: Pick<JobRunnerParts, 'library' | 'now'> & { runJobs: () => Promise<void> }): Promise<void> {
  const outdated = await attempt(library, 'read', () => outdatedNames(library));
  if (outdated.ok && outdated.value.length > 0) await attempt(library, 'write', () => beginRebuild(library, now()));
  await runJobs();
}

async function runAll(parts: JobRunnerParts): Promise<void> {
  const { library, now } = parts;
  const first = await attempt(library, 'read', () => nextJob(library));
  if (!first.ok || first.value === undefined) return;
  await setAlarms(library, now());
  while (await runPage(parts));
  await setAlarms(library, now());
}

/**
 * Writes one page, and tells open pages what it changed.
 * @returns false if no job may run any more, or if a failure could not be written down
 */
async function runPage({ library, now, changed, jobsChanged }: JobRunnerParts): Promise<boolean> {
  const page = await tryNextPage(library, now());
  if (!page.ok) {
    const isMarked = await markFailed(library, page.error);
    jobsChanged();
    return isMarked;
  }
  changed(page.value.ids);
  jobsChanged();
  return page.value.value !== undefined;
}

async function tryNextPage(library: Library, now: number): Promise<Result<Written<JobRow | undefined>, CallErrorCode>> {
  try {
    const page = await attempt(library, 'write', () => writeNextPage(library, now));
    return page.ok ? page : failure(page.error.code);
  } catch {
    // A page that meets a bug must not be tried at every start of the worker.
    return failure('bug');
  }
}

/** Writes down that the job cannot go on. Where not even that can be written, it is tried again when the alarm rings. */
async function markFailed(library: Library, code: CallErrorCode): Promise<boolean> {
  const marked = await attempt(library, 'write', async () => {
    const job = await nextJob(library);
    if (job !== undefined) await failJob(library, job.id, code);
  });
  return marked.ok;
}
