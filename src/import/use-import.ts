import { useEffect, useReducer, useState } from 'preact/hooks';
import { importPages } from '../files/import-pages.ts';
import { readImport } from '../files/read-import.ts';
import { saveBackup } from '../files/save-backup.ts';
import { callUntilAnswered, patienceWithFiles } from '../messages/client.ts';
import { newOpId } from '../messages/op-id.ts';
import type { Library } from '../store/schema.ts';
import { authorWords } from '../ui/saying/author-words.ts';
import { useWords } from '../ui/words.ts';
import { type ImportState, importAfter } from './import-state.ts';

/** What did not work although nothing of the import itself failed. */
export type ImportTrouble = 'backup' | 'undo';

/** An import and what can be done with it. */
export interface Import {
  state: ImportState;
  trouble: ImportTrouble | undefined;
  choose: (file: File) => Promise<void>;
  /** Says whether papers that lie in the bin are put back. */
  choosePutBack: (putBack: boolean) => void;
  begin: () => Promise<void>;
  resume: () => void;
  undo: () => Promise<void>;
  leave: () => void;
}

/** Imports one file at a time into the library. */
export function useImport(library: Library): Import {
  const say = useWords();
  const [state, dispatch] = useReducer(importAfter, { at: 'start' });
  const [trouble, setTrouble] = useState<ImportTrouble>();
  const saving = state.at === 'saving' ? state.progress : undefined;
  useEffect(() => {
    const [page] = importPages(saving?.entries.slice(saving.done) ?? []);
    if (saving === undefined || page === undefined) return;
    const takes = { op: newOpId(), batch: saving.batch, entries: page, putBack: saving.putBack };
    void callUntilAnswered('library.import', takes, undefined, patienceWithFiles).then((answer) =>
      dispatch(
        answer.ok
          ? { type: 'saved', papers: page.length, changed: answer.value.changed }
          : { type: 'failed', error: answer.error },
      ),
    );
  }, [saving]);
  return {
    state,
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
    resume: () => dispatch({ type: 'resumed' }),
    undo: async () => {
      if (state.at !== 'done' && state.at !== 'stopped') return;
      const answer = await callUntilAnswered(
        'library.undoImport',
        { batch: state.progress.batch },
        undefined,
        patienceWithFiles,
      );
      setTrouble(answer.ok ? undefined : 'undo');
      if (answer.ok) dispatch({ type: 'undone', restored: answer.value.restored });
    },
    leave: () => dispatch({ type: 'left' }),
  };
}
