import { Dexie, type PromiseExtended, type Table } from 'dexie';
import type { Annotation } from '../core/annotation.ts';
import type { CallErrorCode } from '../core/call-error.ts';
import type { Draft } from '../core/draft.ts';
import type { Edit, OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import type { Stamp } from '../core/stamp.ts';
import type { TagKey } from '../core/tag.ts';
import { declareVersions } from './declare-versions.ts';
import type { DerivedVersionRow, SearchRow, TagRow } from './derived-rows.ts';
import { type DerivedName, derivedNames, derivedVersions } from './derived-versions.ts';
import { type DiskGuard, freeBytes, guardDisk } from './disk-guard.ts';
import type { JobPageRow, JobRow } from './job-rows.ts';

/** An annotation as it is kept. Those that say nothing, or are in the bin, stay, for their stamps and their history. */
export interface AnnotationRow extends Annotation {
  /** The same as `updated`, and only there where a list should show the row: the index of the newest. */
  shown?: number;
  /** The number of the search chunk that holds its line. */
  chunk?: number;
  /** What its title is compared by, and only there where a list should show the row: the index that finds the same title. */
  titleKey?: string;
  /** When it was first found in the last of its days in the bin. Any write of the row forgets it. */
  leaving?: number;
}

/** That a paper was on screen. */
export interface SightingRow {
  id: PaperId;
  first: number;
  last: number;
}

interface Operation {
  op: OpId;
  stamp: Stamp;
}

/** One edit of the user's. */
export interface EditRow extends Operation {
  what: 'edit';
  /** What the paper was called then; it may have moved since. */
  id: PaperId;
  site: string;
  edit: Edit;
  /** The edits that take it back, in order; none where it changed nothing. The first versions wrote one edit, or null. */
  inverse: Edit[] | Edit | null;
  /** The same as `id`, and only there while the edit can be taken back. */
  undoable?: PaperId;
}

/** That an edit was taken back. */
export interface UndoRow extends Operation {
  what: 'undo';
  /** Null where there was nothing to take back. */
  undone: { op: OpId; id: PaperId; edit: Edit } | null;
}

/** That one page of a batch was written, or taken back. */
export interface BatchPageRow extends Operation {
  /** `import` is how versions before the fifth called a page of a file. */
  what: 'batch' | 'import';
  batch: OpId;
  /** How many papers it changed. */
  changed: number;
}

/** Everything that was ever asked to be written, by op-id. */
export type OperationRow = EditRow | UndoRow | BatchPageRow;

/** What a batch did to one paper, so that it can be taken back. */
export interface BatchChangeRow {
  batch: OpId;
  id: PaperId;
  /** The annotations that were merged into `after`, none for a new paper, and the facts kept of them. */
  before: Annotation[];
  papersBefore: Paper[];
  after: Annotation;
  /** Whether it was taken back. */
  undone: boolean;
}

/** That papers were joined: what a page proved, or the user asked for. It stands until it is taken back. */
export interface LinkRow {
  /** Names it. */
  stamp: Stamp;
  what: 'link';
  by: 'page' | 'user';
  /** All ids of the paper that it made. */
  names: PaperId[];
  /** The annotations that were joined, one where a paper only got another id, and the facts kept of them. */
  before: Annotation[];
  papersBefore: Paper[];
  after: Annotation;
}

/** That the user said of papers that they are not the same: no page joins them again. */
export interface PartingRow {
  stamp: Stamp;
  what: 'apart';
  names: PaperId[];
  /** The same ids, those of each paper together. */
  parts: PaperId[][];
}

/** What the writer must know from one edit to the next. */
export interface WriterRow {
  key: 'writer';
  device: string;
  /** The last stamp made or seen here. */
  stamp?: Stamp;
  /** The search chunk that takes new lines. */
  chunk: number;
  /** How many annotations are shown: to count them by the index takes tens of milliseconds. */
  shown: number;
}

/** When one of the worker's alarms last ran, and how that ended. */
export interface AlarmRow {
  name: string;
  /** Milliseconds since 1970. */
  ran: number;
  /** Why it failed, if it did: what it left is done the next time. */
  error?: CallErrorCode;
}

/** What the user switched off. */
export interface SwitchedOffRow {
  /** A site's id, or the host of any page. */
  key: string;
}

/** The library's tables. Every write is strict: an answer is given only when the data is on disk. */
export class Library extends Dexie {
  declare annotations: Table<AnnotationRow, PaperId>;
  declare papers: Table<Paper, PaperId>;
  declare sightings: Table<SightingRow, PaperId>;
  declare edits: Table<OperationRow, OpId>;
  declare batchChanges: Table<BatchChangeRow, [OpId, PaperId]>;
  declare jobs: Table<JobRow, OpId>;
  declare jobPages: Table<JobPageRow, [OpId, number]>;
  declare links: Table<LinkRow | PartingRow, Stamp>;
  declare drafts: Table<Draft, PaperId>;
  declare tags: Table<TagRow, TagKey>;
  declare search: Table<SearchRow, number>;
  declare alarms: Table<AlarmRow, string>;
  declare derivedVersions: Table<DerivedVersionRow, DerivedName>;
  declare switchedOff: Table<SwitchedOffRow, string>;
  declare meta: Table<WriterRow, WriterRow['key']>;

  private readonly guard: DiskGuard;

  constructor(name: string, guard: DiskGuard, keyRange: typeof IDBKeyRange) {
    // Its cache of live queries hears nothing of a write whose worker died before it told anyone.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: guard.factory,
      IDBKeyRange: keyRange,
    });
    this.guard = guard;
    declareVersions(this);
    this.on('populate', () => this.derivedVersions.bulkAdd(currentVersions()));
  }

  /** Opens the library, also where Dexie does that by itself. It rejects with a QuotaExceededError where there is no room. */
  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(this.guard.look()).then(() => super.open());
  }

  /** Rejects with a QuotaExceededError where there is no room for a write. */
  requireRoom(): Promise<void> {
    return this.guard.requireRoom();
  }

  /**
   * Keeps the library from being opened for a second after a failure that a full disk may have caused. A connection that is
   * still open stays open. After that second the next question opens it.
   */
  pauseOpening(isFull: boolean): void {
    this.guard.pause(isFull);
    // Dexie remembers that an opening failed, and would never try again.
    if (!this.isOpen()) this.close({ disableAutoOpen: false });
  }
}

/** Where the library lies. */
export interface Disk {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
  /** How many bytes are left for us; infinity where that is not known. */
  freeBytes: () => Promise<number>;
}

const currentVersions = (): DerivedVersionRow[] =>
  derivedNames.map((name) => ({ name, version: derivedVersions[name] }));

/**
 * The library, opened when it is first read. It lets go when a newer version wants to upgrade, and opens again by itself.
 * @param disk for tests; the browser's own without it
 */
export function openLibrary(
  name = 'tagalong',
  disk: Disk = { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange, freeBytes },
): Library {
  const library = new Library(name, guardDisk(disk.indexedDB, disk.freeBytes), disk.IDBKeyRange);
  library.on('versionchange', () => {
    library.close({ disableAutoOpen: false });
    // Keeps Dexie's own listener from closing again and writing to the console.
    return false;
  });
  return library;
}
