import type { OpId } from '../core/edit.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { chosenEntries, type ImportReading, type ImportRefusal, type ReadyImport } from '../files/ready-import.ts';

/** A file on its way to the worker. */
export interface Sending {
  file: string;
  entries: readonly LibraryEntry[];
  putBack: boolean;
  /** Names the job of the import, and the whole of what it changes, so that it can be taken back. */
  batch: OpId;
}

/**
 * Where the user is between choosing a file and having it imported. `unsent`: the worker does not have the whole file, and
 * this page must send the rest. `job`: it has, and the job says how the import goes on, whichever page began it.
 */
export type ImportState =
  | { at: 'start'; file?: string; refusal?: ImportRefusal }
  | { at: 'reading'; file: string }
  | { at: 'ready'; ready: ReadyImport }
  | { at: 'sending' | 'unsent'; sending: Sending }
  | { at: 'job'; batch: OpId };

/** What can happen to an import. */
export type ImportEvent =
  | { type: 'chosen'; file: string }
  | ImportReading
  | { type: 'putBackChosen'; putBack: boolean }
  | { type: 'begun'; batch: OpId }
  /** The worker has the whole file. */
  | { type: 'sent' }
  /** A part of the file did not reach the worker. */
  | { type: 'failed' }
  /** The file is to be sent once more. */
  | { type: 'resumed' }
  /** An import runs, or waits to go on, that another page began. */
  | { type: 'found'; batch: OpId }
  /** The import is taken back; the job of that says how far it has come. */
  | { type: 'undoing' }
  | { type: 'left' };

/** The state after `event`; an event that does not belong to the state changes nothing. */
export function importAfter(state: ImportState, event: ImportEvent): ImportState {
  switch (state.at) {
    case 'start':
    case 'reading':
    case 'ready':
      return beforeSending(state, event);
    case 'sending':
      if (event.type === 'sent') return { at: 'job', batch: state.sending.batch };
      return event.type === 'failed' ? { at: 'unsent', sending: state.sending } : state;
    case 'unsent':
      if (event.type === 'resumed') return { at: 'sending', sending: state.sending };
      return event.type === 'undoing' ? { at: 'job', batch: state.sending.batch } : state;
    case 'job':
      if (event.type === 'chosen') return { at: 'reading', file: event.file };
      return event.type === 'left' ? { at: 'start' } : state;
  }
}

function beforeSending(state: ImportState, event: ImportEvent): ImportState {
  if (event.type === 'chosen') return { at: 'reading', file: event.file };
  if (event.type === 'left') return { at: 'start' };
  if (state.at === 'start' && event.type === 'found') return { at: 'job', batch: event.batch };
  if (state.at === 'reading' && event.type === 'refused')
    return { at: 'start', file: state.file, refusal: event.refusal };
  if (state.at === 'reading' && event.type === 'read') return { at: 'ready', ready: event.ready };
  return state.at === 'ready' ? whenReady(state, event) : state;
}

function whenReady(state: Extract<ImportState, { at: 'ready' }>, event: ImportEvent): ImportState {
  const { ready } = state;
  if (event.type === 'putBackChosen') return { at: 'ready', ready: { ...ready, putBack: event.putBack } };
  if (event.type !== 'begun') return state;
  const { file, putBack } = ready;
  return { at: 'sending', sending: { file, entries: chosenEntries(ready), putBack, batch: event.batch } };
}
