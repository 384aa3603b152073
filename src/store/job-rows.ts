import type { BulkEdit } from '../core/bulk-edit.ts';
import type { CallErrorCode } from '../core/call-error.ts';
import type { OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import type { DerivedName } from './derived-versions.ts';

/**
 * How work that takes long stands. `receiving`: its pages are still arriving. `stopped`: the user stopped it, and it can go
 * on. `failed`: a page could not be written, and it can go on. `cancelled`: it is over before its end; what it did stays.
 */
export type JobState = 'receiving' | 'running' | 'stopped' | 'failed' | 'done' | 'cancelled';

interface JobBase {
  /** Names the job, and the batch of an import or a bulk edit. */
  id: OpId;
  state: JobState;
  /** Why it failed. */
  error?: CallErrorCode;
  /** Papers gone through, and how many there are. */
  done: number;
  total: number;
  /** Of these, papers that are other than before. */
  changed: number;
  /** The number of the next page. */
  page: number;
  /** Milliseconds since 1970. */
  started: number;
  ended?: number;
}

/** The file is kept in `jobPages` until it is merged. */
export interface ImportJobRow extends JobBase {
  kind: 'import';
  /** The name of the file. */
  file: string;
  /** Whether papers that lie in the bin, and of which the file says something, come out of it. */
  putBack: boolean;
  /** How many pages have arrived. */
  received: number;
}

/** The ids of the papers are kept in `jobPages`. */
export interface EditJobRow extends JobBase {
  kind: 'edit';
  edit: BulkEdit;
}

export interface UndoJobRow extends JobBase {
  kind: 'undo';
  batch: OpId;
  /** The last paper that was taken back; null before the first, and after the end. */
  after: PaperId | null;
}

export interface RebuildJobRow extends JobBase {
  kind: 'rebuild';
  /** The kinds of derived data that are still to be made; the first of them is being made. */
  names: DerivedName[];
  /** Where the next page of the first begins; null for its beginning. */
  after: number | PaperId | '' | null;
}

/** Work that takes long, written page by page. It goes on after the worker or the browser was ended. */
export type JobRow = ImportJobRow | EditJobRow | UndoJobRow | RebuildJobRow;

/** What one page of a job is about. A page is freed when it is written. */
export type JobPageRow = { job: OpId; page: number } & ({ entries: LibraryEntry[] } | { ids: PaperId[] });
