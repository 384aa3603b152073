// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ImportChoice } from '../../src/import/import-choice.tsx';
import { ImportOutcome } from '../../src/import/import-outcome.tsx';
import { ImportPreview } from '../../src/import/import-preview.tsx';
import { WordsProvider } from '../../src/ui/words.ts';
import { anAnnotation } from '../lists/an-annotation.ts';
import { testPaper } from '../store/test-library.ts';
import { english } from '../ui/english.ts';
import { englishLeft } from '../ui/english-left.ts';
import { secondWords } from '../ui/second-language.ts';

afterEach(() => render(null, document.body));

const entries = [{ annotation: anAnnotation(testPaper('arxiv:2606.00001')) }];
const problem = { line: 3, column: 4, entry: 'arxiv:2606.00002', reason: 'star: expected boolean' };
const ready = {
  file: 'a.json',
  entries,
  onlyBinned: entries,
  counts: { fresh: 1, changed: 2, same: 5, inBin: 1, unreadable: 12 },
  problems: [problem, { ...problem, line: 0, entry: '' }, { ...problem, column: 9, entry: '' }],
  unread: 2,
  toBin: 22,
  putBack: true,
};
const papers = { done: 1, total: 2 };
const nothing = async (): Promise<void> => undefined;
const importing = {
  state: { at: 'start' },
  progress: undefined,
  trouble: undefined,
  choose: nothing,
  choosePutBack: () => undefined,
  begin: nothing,
  stop: () => undefined,
  resume: () => undefined,
  undo: nothing,
  leave: () => undefined,
} as const;
const preview = { onPutBack: nothing, onBegin: nothing, onLeave: nothing };

it.each<[string, VNode]>([
  ['the start', <ImportChoice key="" state={{ at: 'start' }} onFile={nothing} />],
  ['reading', <ImportChoice key="" state={{ at: 'reading', file: 'a.json' }} onFile={nothing} />],
  [
    'a refusal',
    <ImportChoice
      key=""
      state={{ at: 'start', refusal: { kind: 'wrong-type', looks: { other: 'zip' } } }}
      onFile={nothing}
    />,
  ],
  ['a preview', <ImportPreview key="" ready={ready} {...preview} />],
  [
    'a preview without a problem',
    <ImportPreview
      key=""
      ready={{ ...ready, putBack: false, counts: { ...ready.counts, unreadable: 0 } }}
      {...preview}
    />,
  ],
  ...(['sending', 'saving', 'stopped', 'undoing', 'undo-stopped'] as const).map((at): [string, VNode] => [
    at,
    <ImportOutcome key="" progress={{ at, ...papers }} importing={importing} />,
  ]),
  ['the end', <ImportOutcome key="" progress={{ at: 'done', changed: 12 }} importing={importing} />],
  ['an undo', <ImportOutcome key="" progress={{ at: 'undone' }} importing={importing} />],
])('an import has words for %s in a language with other plurals', (_, view) => {
  for (const say of [secondWords, english]) {
    render(<WordsProvider value={say}>{view}</WordsProvider>, document.body);
    expect(document.body.textContent).not.toBe('');
    if (say === secondWords) expect(englishLeft(document.body)).toEqual([]);
  }
});
