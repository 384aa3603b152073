import type { VNode } from 'preact';
import type { Library } from '../store/schema.ts';
import { useWords } from '../ui/words.ts';
import { ImportChoice } from './import-choice.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import './import-page.css';
import { ImportPreview } from './import-preview.tsx';
import type { Import } from './use-import.ts';
import { useImport } from './use-import.ts';

/** The import in a tab of its own: choose a file, see what it brings, import it, take it back. It goes on when the tab is closed. */
export function ImportPage({ library }: { library: Library }): VNode {
  const say = useWords();
  const importing = useImport(library);
  const { trouble } = importing;
  return (
    <main class="import-page">
      <h1>{say('import_title')}</h1>
      <Step importing={importing} />
      {trouble !== undefined && (
        <p class="import-bad" role="alert">
          {say(trouble === 'undo' ? 'import_undoFailed' : 'import_backupFailed')}
        </p>
      )}
    </main>
  );
}

function Step({ importing }: { importing: Import }): VNode {
  const { state, progress } = importing;
  if (progress !== undefined) return <ImportOutcome progress={progress} importing={importing} />;
  switch (state.at) {
    case 'start':
    case 'reading':
      return <ImportChoice state={state} onFile={(file) => void importing.choose(file)} />;
    case 'ready':
      return (
        <ImportPreview
          ready={state.ready}
          onPutBack={importing.choosePutBack}
          onBegin={() => void importing.begin()}
          onLeave={importing.leave}
        />
      );
    case 'sending':
    case 'unsent':
    case 'job':
      // The job is not read yet.
      return <p class="import-quiet" role="status" />;
  }
}
