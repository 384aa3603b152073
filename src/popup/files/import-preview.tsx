import type { VNode } from 'preact';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';
import { countPapers } from '../count-papers.ts';
import type { ImportCounts, ReadyImport } from './import-state.ts';
import { problemList, problemText } from './problem-text.ts';
import { saveFile } from './save-file.ts';

/** Problems shown on the page; the list that can be saved holds more. */
const problemsShown = 5;

const columns: ReadonlyArray<readonly [keyof ImportCounts, WordKey]> = [
  ['fresh', 'import_fresh'],
  ['changed', 'import_changed'],
  ['same', 'import_same'],
  ['bad', 'import_bad'],
];

export interface ImportPreviewProps {
  ready: ReadyImport;
  onBegin: () => void;
  onLeave: () => void;
}

/** What a file would change, and what of it cannot be read (E6). Nothing was changed so far. */
export function ImportPreview({ ready, onBegin, onLeave }: ImportPreviewProps): VNode {
  const say = useWords();
  const { file, counts, entries, inBin } = ready;
  return (
    <>
      <h2>{say('import_ready', file)}</h2>
      <dl class="import-counts">
        {columns.map(([name, word]) => (
          <div key={name} class={counts[name] === 0 ? 'import-none' : ''}>
            <dt>{say(word)}</dt>
            <dd>{counts[name].toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      {counts.bad > 0 && <Problems ready={ready} />}
      {entries.length === 0 && counts.same > 0 && <p>{say('import_nothingNew')}</p>}
      {inBin > 0 && <p class="import-quiet">{say('import_inBin', countPapers(say, inBin))}</p>}
      {entries.length > 0 && <p class="import-quiet">{say('import_backup')}</p>}
      <div class="import-acts">
        {entries.length > 0 && (
          <Button kind="main" onClick={onBegin}>
            {counts.bad === 0
              ? say('import_go', countPapers(say, entries.length))
              : say('import_goGood', entries.length)}
          </Button>
        )}
        <Button kind={entries.length > 0 ? 'bare' : 'edge'} onClick={onLeave}>
          {say(entries.length > 0 ? 'import_cancel' : 'import_another')}
        </Button>
      </div>
    </>
  );
}

function Problems({ ready: { file, counts, problems, unread } }: { ready: ReadyImport }): VNode {
  const say = useWords();
  const good = counts.fresh + counts.changed + counts.same;
  const others = counts.bad - unread - problemsShown;
  const save = (): void => {
    const list = problemList(say, file, problems, counts.bad - problems.length);
    saveFile(`${file}.problems.txt`, new Blob([list], { type: 'text/plain' }));
  };
  return (
    <div class="import-bad import-problems" role="alert">
      <Icon name="alert" />
      <p>{good === 0 ? say('import_noneGood') : say('import_someGood', good, countPapers(say, good + counts.bad))}</p>
      <ul>
        {problems.slice(0, problemsShown).map((problem) => (
          <li key={`${problem.line}:${problem.column}`}>{problemText(say, file, problem)}</li>
        ))}
        {others > 0 && <li>{say('import_moreProblems', others.toLocaleString())}</li>}
        {unread > 0 && <li>{say('import_unread', unread.toLocaleString())}</li>}
      </ul>
      <Button kind="edge" onClick={save}>
        {say('import_saveProblems')}
      </Button>
    </div>
  );
}
