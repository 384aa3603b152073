import type { Library } from '../../schema.ts';
import { cancelJob } from './steer-job.ts';

/** How long the pages of a file may take to arrive. */
const longest = 24 * 60 * 60 * 1_000;

/**
 * Cancels imports whose pages never all arrived, because the page that read the file was closed, and frees what arrived.
 * @param now milliseconds since 1970; a job that claims to come from the future is left alone
 */
export async function cancelAbandonedImports(library: Library, now: number): Promise<void> {
  const receiving = await library.jobs.where('state').equals('receiving').toArray();
  for (const { id, started } of receiving) if (now - started > longest) await cancelJob(library, id, now);
}
