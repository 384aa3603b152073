import { useEffect, useReducer, useState } from 'preact/hooks';
import type { OpId } from '../core/edit.ts';
import { readImport } from '../files/read-import.ts';
import { saveBackup } from '../files/save-backup.ts';
import { useLiveQuery } from '../lists/live/use-live-query.ts';
import { callUntilAnswered } from '../messages/client.ts';
import { newOpId } from '../messages/op-id.ts';
import { onJobsChanged } from '../messages/page-messages.ts';
import { readJobs } from '../store/jobs.ts';
import type { Library } from '../store/schema.ts';
import { authorWords } from '../ui/saying/author-words.ts';
import { useWords } from '../ui/words.ts';
import { type ImportProgress, jobsOf, progressOf, unfinishedBatch } from './import-progress.ts';
import { type ImportState, importAfter } from './import-state.ts';
import { sendImport } from './send-import.ts';

/** A failure of something other than the import itself: of the backup before it, or of its undo. */
export type ImportTrouble = 'backup' | 'undo';

/** An import and what can be done with it. */
export interface Import {
  state: ImportState;
  /** How it goes on, once it was begun. */
  progress: ImportProgress | undefined;
  trouble: ImportTrouble | undefined;
  choose: (file: File) => Promise<void>;
  /** Says whether papers that lie in the bin are put back. */
  choosePutBack: (putBack: boolean) => void;
  /** Saves a copy of the library as a file, then begins the import; without the copy it does not begin. */
  begin: () => Promise<void>;
  /** Stops it before its next page. */
  stop: () => void;
  /** Lets it, or its undo, go on where it stopped. */
  resume: () => void;
  undo: () => Promise<void>;
  /** Leaves the file or the outcome, and shows the choice of a file. */
  leave: () => void;
}

/** Imports one file at a time into the library, and shows an import that runs already. */
export function useImport(library: Library): Import {
  const say = useWords();
  const [state, dispatch] = useReducer(importAfter, { at: 'start' });
  const [trouble, setTrouble] = useState<ImportTrouble>();
  const jobs = useLiveQuery(() => readJobs(library), [library], onJobsChanged) ?? [];
  const unfinished = unfinishedBatch(jobs);
  useEffect(() => {
    if (unfinished !== undefined) dispatch({ type: 'found', batch: unfinished });
  }, [unfinished]);
  const sending = state.at === 'sending' ? state.sending : undefined;
  useEffect(() => {
    if (sending === undefined) return;
    void sendImport(sending).then((isSent) => dispatch({ type: isSent ? 'sent' : 'failed' }));
  }, [sending]);
  const batch = batchOf(state);
  return {
    state,
    progress: progressOf(state, jobs),
    trouble,
    choose: async (file) => {
      setTrouble(undefined);
      dispatch({ type: 'chosen', file: file.name });
      dispatch(await readImport(library, file));
    },
    choosePutBack: (putBack) => dispatch({ type: 'putBackChosen', putBack }),
    begin: async () => {
      const backedUp = await saveBackup(library, { now: Date.now(), authorWords: authorWords(say) }).then(
        () => true,
        () => false,
      );
      setTrouble(backedUp ? undefined : 'backup');
      if (backedUp) dispatch({ type: 'begun', batch: newOpId() });
    },
    stop: () => {
      if (batch !== undefined) void callUntilAnswered('jobs.stop', { job: batch });
    },
    resume: () => {
      dispatch({ type: 'resumed' });
      if (state.at !== 'job') return;
      const { undo } = jobsOf(jobs, state.batch);
      void callUntilAnswered('jobs.resume', { job: undo?.id ?? state.batch });
    },
    undo: async () => {
      if (batch === undefined) return;
      const answer = await callUntilAnswered('library.undoBatch', { batch });
      setTrouble(answer.ok ? undefined : 'undo');
      if (answer.ok) dispatch({ type: 'undoing' });
    },
    leave: () => dispatch({ type: 'left' }),
  };
}

/** The batch of an import that was begun. */
function batchOf(state: ImportState): OpId | undefined {
  if (state.at === 'job') return state.batch;
  return state.at === 'sending' || state.at === 'unsent' ? state.sending.batch : undefined;
}
