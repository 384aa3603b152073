import type { VNode } from 'preact';
import { daysInBin } from '../core/bin.ts';
import { chosenEntries, type ImportCounts, type ReadyImport } from '../files/ready-import.ts';
import { saveFile } from '../files/save-file.ts';
import { Button } from '../ui/parts/button.tsx';
import { Icon } from '../ui/parts/icon.tsx';
import { countWords } from '../ui/saying/count-words.ts';
import { sayNumber } from '../ui/saying/say-number.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { problemList, problemText } from './problem-text.ts';

/** Problems shown on the page; the list that can be saved holds more. */
const problemsShown = 5;

const columns: ReadonlyArray<readonly [keyof ImportCounts, WordKey]> = [
  ['fresh', 'import_fresh'],
  ['changed', 'import_changed'],
  ['same', 'import_same'],
  ['inBin', 'import_inBin'],
  ['unreadable', 'import_bad'],
];

export interface ImportPreviewProps {
  ready: ReadyImport;
  onPutBack: (putBack: boolean) => void;
  onBegin: () => void;
  onLeave: () => void;
}

/** What a file would change, and what of it cannot be read (E6). Nothing was changed so far. */
export function ImportPreview({ ready, onPutBack, onBegin, onLeave }: ImportPreviewProps): VNode {
  const say = useWords();
  const { file, counts, toBin, putBack } = ready;
  const { length } = chosenEntries(ready);
  // What is in the bin stands there only where something is.
  const shown = columns.filter(([name]) => name !== 'inBin' || counts.inBin > 0);
  return (
    <>
      <h2>{say('import_ready', file)}</h2>
      <dl class="import-counts">
        {shown.map(([name, word]) => (
          <div key={name} class={counts[name] === 0 ? 'import-none' : ''}>
            <dt>{say(word)}</dt>
            <dd>{sayNumber(say, counts[name])}</dd>
          </div>
        ))}
      </dl>
      {counts.unreadable > 0 && <Problems ready={ready} />}
      {length === 0 && counts.same > 0 && <p>{say('import_nothingNew')}</p>}
      {counts.inBin > 0 && <PutBack count={counts.inBin} chosen={putBack} onChoose={onPutBack} />}
      {toBin > 0 && <p>{countWords(say, 'import_toBin', toBin)}</p>}
      {length > 0 && <p class="import-quiet">{say('import_backup')}</p>}
      <div class="import-acts">
        {length > 0 && (
          <Button kind="main" onClick={onBegin}>
            {countWords(say, counts.unreadable === 0 ? 'import_go' : 'import_goGood', length)}
          </Button>
        )}
        <Button kind={length > 0 ? 'bare' : 'edge'} onClick={onLeave}>
          {say(length > 0 ? 'import_cancel' : 'import_another')}
        </Button>
      </div>
    </>
  );
}

interface PutBackProps {
  count: number;
  chosen: boolean;
  onChoose: (putBack: boolean) => void;
}

/** Asks whether the papers of the file that lie in the bin are to come out of it. */
function PutBack({ count, chosen, onChoose }: PutBackProps): VNode {
  const say = useWords();
  return (
    <label class="import-put-back">
      <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>
        {countWords(say, 'import_putBack', count)}
        <span class="import-quiet">
          {chosen ? say('import_putBackHow') : countWords(say, 'import_leaveThere', daysInBin)}
        </span>
      </span>
    </label>
  );
}

function Problems({ ready: { file, counts, problems, unread } }: { ready: ReadyImport }): VNode {
  const say = useWords();
  const good = counts.fresh + counts.changed + counts.same + counts.inBin;
  const others = counts.unreadable - unread - problemsShown;
  const save = (): void => {
    const list = problemList(say, file, problems, counts.unreadable - problems.length);
    saveFile(`${file}.problems.txt`, new Blob([list], { type: 'text/plain' }));
  };
  return (
    <div class="import-bad import-problems" role="alert">
      <Icon name="alert" />
      <p>
        {good === 0
          ? say('import_noneGood')
          : countWords(say, 'import_someGood', good, sayNumber(say, good + counts.unreadable))}
      </p>
      <ul>
        {problems.slice(0, problemsShown).map((problem) => (
          <li key={`${problem.line}:${problem.column}`}>{problemText(say, file, problem)}</li>
        ))}
        {others > 0 && <li>{countWords(say, 'import_moreProblems', others)}</li>}
        {unread > 0 && <li>{countWords(say, 'import_unread', unread)}</li>}
      </ul>
      <Button kind="edge" onClick={save}>
        {say('import_saveProblems')}
      </Button>
    </div>
  );
}
