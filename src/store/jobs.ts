import type { JobRow } from './job-rows.ts';
import type { Library } from './schema.ts';

/** All jobs that were ever begun, the one begun last first. */
export async function readJobs(library: Library): Promise<JobRow[]> {
  const jobs = await library.jobs.toArray();
  return jobs.sort((a, b) => b.started - a.started);
}
