import { parseOpId } from '../../../core/edit.ts';
import { derivedNames, derivedVersions } from '../../derived-versions.ts';
import type { Library } from '../../schema.ts';
import { outdatedNames } from '../derived/rebuild-derived.ts';
import { inTransaction } from '../rows/transaction.ts';
import { cancelJob, resumeJob } from './steer-job.ts';

/** Names the job by the versions that it makes: after an update in its middle, another job begins anew. */
const id = parseOpId(`rebuild-derived-${derivedNames.map((name) => derivedVersions[name]).join('-')}`);

/**
 * Makes the job that makes derived data of an earlier version anew. Where there is no such data, or the job runs already,
 * nothing changes.
 * @param now milliseconds since 1970
 */
export async function beginRebuild(library: Library, now: number): Promise<void> {
  if (id === undefined) throw new Error('The versions of derived data make no op-id');
  await inTransaction(library, async () => {
    const names = await outdatedNames(library);
    if (names.length === 0) return;
    const jobs = (await library.jobs.toArray()).filter(({ kind }) => kind === 'rebuild');
    for (const job of jobs) if (job.id !== id) await cancelJob(library, job.id, now);
    const state = jobs.find((job) => job.id === id)?.state;
    if (state === 'running' || state === 'stopped') return;
    if (state === 'failed') return resumeJob(library, id);
    const counts = { done: 0, total: names.length * (await library.annotations.count()), changed: 0, page: 0 };
    await library.jobs.put({ id, kind: 'rebuild', state: 'running', names, after: null, ...counts, started: now });
  });
}
