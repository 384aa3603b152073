import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Library } from '../../schema.ts';

/** What a write that is on disk answers, and which papers it touched, under all of their ids. */
export interface Written<Value> {
  value: Value;
  ids: PaperId[];
}

/**
 * Does `work` in one strict transaction over all that an edit touches: all of it is kept, or nothing. Settles only when
 * the browser says that it is on disk.
 */
export const inTransaction = async <Value>(library: Library, work: () => Promise<Value>): Promise<Value> =>
  library.transaction(
    'rw',
    [
      library.annotations,
      library.papers,
      library.edits,
      library.batchChanges,
      library.jobs,
      library.jobPages,
      library.links,
      library.drafts,
      library.tags,
      library.search,
      library.meta,
      library.derivedVersions,
    ],
    work,
  );
