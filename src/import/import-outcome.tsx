import type { VNode } from 'preact';
import { Button } from '../ui/parts/button.tsx';
import { Icon } from '../ui/parts/icon.tsx';
import { countWords } from '../ui/saying/count-words.ts';
import { sayNumber } from '../ui/saying/say-number.ts';
import { useWords } from '../ui/words.ts';
import type { ImportState, Progress } from './import-state.ts';
import type { Import } from './use-import.ts';

export interface ImportOutcomeProps {
  state: Extract<ImportState, { at: 'saving' | 'stopped' | 'done' | 'undone' }>;
  importing: Import;
}

/** How an import goes on, where it stopped (E8), how it ended, and the one way back. */
export function ImportOutcome({ state, importing }: ImportOutcomeProps): VNode {
  const say = useWords();
  const again = (
    <Button kind="bare" onClick={importing.leave}>
      {say('import_another')}
    </Button>
  );
  const undo = (
    <Button icon="undo" onClick={() => void importing.undo()}>
      {say('import_undo')}
    </Button>
  );
  switch (state.at) {
    case 'saving':
      return <Bar progress={state.progress} />;
    case 'stopped':
      return (
        <div class="import-bad" role="alert">
          <Icon name="alert" />
          <p>{countWords(say, 'error_E8', state.progress.entries.length, sayNumber(say, state.progress.done))}</p>
          <div class="import-acts">
            <Button kind="main" onClick={importing.resume}>
              {say('import_continue')}
            </Button>
            {undo}
          </div>
        </div>
      );
    case 'done':
      return (
        <Ending heading={countWords(say, 'import_done', state.progress.changed)} words={say('import_doneHow')}>
          {undo}
          {again}
        </Ending>
      );
    case 'undone':
      return (
        <Ending heading={say('import_undone')} words={say('import_undoneHow')}>
          {again}
        </Ending>
      );
  }
}

function Bar({ progress: { done, entries } }: { progress: Progress }): VNode {
  const say = useWords();
  const words = countWords(say, 'import_saving', entries.length, sayNumber(say, done));
  return (
    <div class="import-progress" role="status">
      <progress max={entries.length} value={done} aria-label={words} />
      <p>{words}</p>
    </div>
  );
}

interface EndingProps {
  heading: string;
  words: string;
  children: VNode | VNode[];
}

const Ending = ({ heading, words, children }: EndingProps): VNode => (
  <>
    <div role="status">
      <h2 class="import-well">
        <Icon name="check" />
        {heading}
      </h2>
      <p>{words}</p>
    </div>
    <div class="import-acts">{children}</div>
  </>
);
