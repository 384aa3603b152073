import { expect } from 'vitest';
import type { OpId } from '../../src/core/edit.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { JobRow } from '../../src/store/job-rows.ts';
import type { Library } from '../../src/store/schema.ts';
import { beginImport, keepImportPage } from '../../src/store/write/jobs/begin-import.ts';
import { beginUndo, undoJobOf } from '../../src/store/write/jobs/begin-undo.ts';
import { writeNextPage } from '../../src/store/write/jobs/next-page.ts';
import { opId, tick } from './test-library.ts';

/**
 * Writes pages of jobs until none is left that runs.
 * @param most so many pages at most
 * @returns how many pages were written
 */
export async function runPages(library: Library, most = Number.POSITIVE_INFINITY): Promise<number> {
  let pages = 0;
  while (pages < most && (await writeNextPage(library, tick())).value !== undefined) pages += 1;
  return pages;
}

/** Takes a whole batch back, and gives the number of papers that the batch had changed. */
export async function undoBatch(library: Library, batch: OpId): Promise<number> {
  await beginUndo(library, batch, tick());
  await runPages(library);
  return (await jobOf(library, undoJobOf(batch))).done;
}

/** Keeps a file of `entries` in pages of a hundred, ready to be merged. */
export async function sendFile(library: Library, entries: readonly LibraryEntry[], batch = opId()): Promise<OpId> {
  await beginImport(library, { batch, file: 'library.json', putBack: false, total: entries.length }, tick());
  for (let page = 0; page * 100 < entries.length; page += 1) {
    const some = entries.slice(page * 100, (page + 1) * 100);
    const isLast = (page + 1) * 100 >= entries.length;
    expect(await keepImportPage(library, { batch, page, entries: some, isLast })).toBe(true);
  }
  return batch;
}

/** The job as it stands. */
export const jobOf = async (library: Library, id: OpId): Promise<JobRow> =>
  (await library.jobs.get(id)) ?? expect.fail(`There is no job ${id}.`);
