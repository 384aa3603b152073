import type { VNode } from 'preact';
import { Button } from '../ui/parts/button.tsx';
import { Icon } from '../ui/parts/icon.tsx';
import { countWords } from '../ui/saying/count-words.ts';
import { sayNumber } from '../ui/saying/say-number.ts';
import { type PluralKey, useWords } from '../ui/words.ts';
import type { ImportProgress } from './import-progress.ts';
import type { Import } from './use-import.ts';

export interface ImportOutcomeProps {
  progress: ImportProgress;
  importing: Import;
}

/** How an import goes on, where it stopped (E8), how it ended, and the one way back. */
export function ImportOutcome({ progress, importing }: ImportOutcomeProps): VNode {
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
  const goOn = (
    <Button kind="main" onClick={importing.resume}>
      {say('import_continue')}
    </Button>
  );
  switch (progress.at) {
    case 'sending':
      return <Bar {...progress} word="import_saving" />;
    case 'saving':
      return (
        <Bar {...progress} word="import_saving">
          <p class="import-quiet">{say('import_mayLeave')}</p>
          <div class="import-acts">
            <Button onClick={importing.stop}>{say('import_stop')}</Button>
          </div>
        </Bar>
      );
    case 'undoing':
      return <Bar {...progress} word="import_undoing" />;
    case 'stopped':
      return (
        <Stop words={countWords(say, 'error_E8', progress.total, sayNumber(say, progress.done))}>
          {goOn}
          {undo}
        </Stop>
      );
    case 'undo-stopped':
      return (
        <Stop words={countWords(say, 'import_undoStopped', progress.total, sayNumber(say, progress.done))}>{goOn}</Stop>
      );
    case 'done':
      return (
        <Ending heading={countWords(say, 'import_done', progress.changed)} words={say('import_doneHow')}>
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

interface BarProps {
  done: number;
  total: number;
  word: PluralKey;
  children?: VNode[];
}

function Bar({ done, total, word, children }: BarProps): VNode {
  const say = useWords();
  const words = countWords(say, word, total, sayNumber(say, done));
  return (
    <>
      <div class="import-progress" role="status">
        <progress max={total} value={done} aria-label={words} />
        <p>{words}</p>
      </div>
      {children}
    </>
  );
}

interface StopProps {
  words: string;
  children: VNode | VNode[];
}

const Stop = ({ words, children }: StopProps): VNode => (
  <div class="import-bad" role="alert">
    <Icon name="alert" />
    <p>{words}</p>
    <div class="import-acts">{children}</div>
  </div>
);

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
