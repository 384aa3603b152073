import type { CallError } from '../core/call-error.ts';
import type { OpId } from '../core/edit.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { chosenEntries, type ImportReading, type ImportRefusal, type ReadyImport } from '../files/ready-import.ts';

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
  | ImportReading
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
