// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ImportChoice } from '../../src/import/import-choice.tsx';
import { ImportOutcome } from '../../src/import/import-outcome.tsx';
import { ImportPreview } from '../../src/import/import-preview.tsx';
import { WordsProvider } from '../../src/ui/words.ts';
import { anAnnotation } from '../lists/an-annotation.ts';
import { opId, testPaper } from '../store/test-library.ts';
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
  counts: { fresh: 1, changed: 2, same: 5, inBin: 1, bad: 12 },
  problems: [problem, { ...problem, line: 0, entry: '' }, { ...problem, column: 9, entry: '' }],
  unread: 2,
  toBin: 22,
  putBack: true,
};
const progress = { entries, putBack: true, batch: opId(), done: 1, changed: 1 };
const nothing = async (): Promise<void> => undefined;
const importing = {
  state: { at: 'start' },
  trouble: undefined,
  choose: nothing,
  choosePutBack: () => undefined,
  begin: nothing,
  resume: () => undefined,
  undo: nothing,
  leave: () => undefined,
} as const;
const preview = { onPutBack: nothing, onBegin: nothing, onLeave: nothing };
const error = { code: 'no-answer', detail: '' } as const;

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
    <ImportPreview key="" ready={{ ...ready, putBack: false, counts: { ...ready.counts, bad: 0 } }} {...preview} />,
  ],
  ['saving', <ImportOutcome key="" state={{ at: 'saving', progress }} importing={importing} />],
  ['a stop', <ImportOutcome key="" state={{ at: 'stopped', progress, error }} importing={importing} />],
  ['the end', <ImportOutcome key="" state={{ at: 'done', progress }} importing={importing} />],
  ['an undo', <ImportOutcome key="" state={{ at: 'undone', restored: 1 }} importing={importing} />],
])('an import has words for %s in a language with other plurals', (_, view) => {
  for (const say of [secondWords, english]) {
    render(<WordsProvider value={say}>{view}</WordsProvider>, document.body);
    expect(document.body.textContent).not.toBe('');
    if (say === secondWords) expect(englishLeft(document.body)).toEqual([]);
  }
});
