import type { CallError } from '../../core/call-error.ts';
import type { OpId } from '../../core/edit.ts';
import type { LibraryEntry } from '../../core/library-entry.ts';
import type { Problem } from '../../formats/format.ts';
import type { Refusal } from '../../formats/refusal.ts';

/**
 * What a file would do to the library, counted in papers. `inBin` counts those that lie in the bin, and are in none of the
 * others; `bad` what could not be read.
 */
export interface ImportCounts {
  fresh: number;
  changed: number;
  same: number;
  inBin: number;
  bad: number;
}

/** A file that was read and waits for the user's word. */
export interface ReadyImport {
  file: string;
  /** Those that would change something, whether or not the bin is left alone. */
  entries: LibraryEntry[];
  /** Those that would change nothing but that they come out of the bin. */
  onlyBinned: LibraryEntry[];
  counts: ImportCounts;
  /** What is wrong with the file; of very many problems the first. */
  problems: Problem[];
  /** Of those counted as bad, how many were not looked at, because too much before them was wrong. */
  unread: number;
  /** Papers that the file itself moves to the bin. */
  toBin: number;
  /** Whether the papers that lie in the bin are to come out of it. */
  putBack: boolean;
}

/** What is imported, as the user has chosen. */
export const chosenEntries = ({ entries, onlyBinned, putBack }: ReadyImport): LibraryEntry[] =>
  putBack ? [...entries, ...onlyBinned] : entries;

/** How far an import has come. */
export interface Progress {
  entries: readonly LibraryEntry[];
  putBack: boolean;
  /** The same for all pages, so that the whole can be taken back. */
  batch: OpId;
  /** Papers sent and answered. */
  done: number;
  /** Of these, papers that are new or other than before. */
  changed: number;
}

/** Why there is nothing to import: the file was refused (E7), or the browser could not read it. */
export type ImportRefusal = Refusal | { kind: 'unreadable' };

/** Where the user is between choosing a file and having it imported. */
export type ImportState =
  | { at: 'start'; file?: string; refusal?: ImportRefusal }
  | { at: 'reading'; file: string }
  | { at: 'ready'; ready: ReadyImport }
  | { at: 'saving'; progress: Progress }
  | { at: 'stopped'; progress: Progress; error: CallError }
  | { at: 'done'; progress: Progress }
  | { at: 'undone'; restored: number };

/** What can happen to an import. */
export type ImportEvent =
  | { type: 'chosen'; file: string }
  | { type: 'refused'; refusal: ImportRefusal }
  | { type: 'read'; ready: ReadyImport }
  | { type: 'putBackChosen'; putBack: boolean }
  | { type: 'begun'; batch: OpId }
  | { type: 'saved'; papers: number; changed: number }
  | { type: 'failed'; error: CallError }
  | { type: 'resumed' }
  | { type: 'undone'; restored: number }
  | { type: 'left' };

/** The state after `event`; an event that does not belong to the state changes nothing. */
export function importAfter(state: ImportState, event: ImportEvent): ImportState {
  switch (state.at) {
    case 'start':
    case 'reading':
    case 'ready':
      return beforeSaving(state, event);
    case 'saving':
      return whileSaving(state.progress, event) ?? state;
    case 'stopped':
      if (event.type === 'resumed') return { at: 'saving', progress: state.progress };
      return afterSaving(state, event);
    case 'done':
    case 'undone':
      return afterSaving(state, event);
  }
}

function beforeSaving(state: ImportState, event: ImportEvent): ImportState {
  if (event.type === 'chosen') return { at: 'reading', file: event.file };
  if (event.type === 'left') return { at: 'start' };
  if (state.at === 'reading' && event.type === 'refused')
    return { at: 'start', file: state.file, refusal: event.refusal };
  if (state.at === 'reading' && event.type === 'read') return { at: 'ready', ready: event.ready };
  return state.at === 'ready' ? whenReady(state, event) : state;
}

function whenReady(state: Extract<ImportState, { at: 'ready' }>, event: ImportEvent): ImportState {
  const { ready } = state;
  if (event.type === 'putBackChosen') return { at: 'ready', ready: { ...ready, putBack: event.putBack } };
  if (event.type !== 'begun') return state;
  const entries = chosenEntries(ready);
  return { at: 'saving', progress: { entries, putBack: ready.putBack, batch: event.batch, done: 0, changed: 0 } };
}

function whileSaving(progress: Progress, event: ImportEvent): ImportState | undefined {
  if (event.type === 'failed') return { at: 'stopped', progress, error: event.error };
  if (event.type !== 'saved') return undefined;
  const { done, changed, entries } = progress;
  const next = { ...progress, done: done + event.papers, changed: changed + event.changed };
  return { at: next.done < entries.length ? 'saving' : 'done', progress: next };
}

function afterSaving(state: ImportState, event: ImportEvent): ImportState {
  if (event.type === 'undone' && state.at !== 'undone') return { at: 'undone', restored: event.restored };
  if (event.type === 'chosen') return { at: 'reading', file: event.file };
  return event.type === 'left' ? { at: 'start' } : state;
}
