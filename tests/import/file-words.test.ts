import { describe, expect, it } from 'vitest';
import { problemList, problemText } from '../../src/import/problem-text.ts';
import { refusalText } from '../../src/import/refusal-text.ts';
import { countPapers } from '../../src/ui/parts/count-papers.ts';
import { english } from '../ui/english.ts';

describe('the words about a file', () => {
  it('name file, line, column, paper and reason of a problem', () => {
    const problem = { line: 14, column: 3, entry: 'arxiv:2606.00467', reason: 'star: expected boolean, found "yes"' };
    expect(problemText(english, 'a.json', problem)).toBe(
      'a.json: line 14, column 3 (arxiv:2606.00467): star: expected boolean, found "yes".',
    );
    expect(problemText(english, 'a.json', { ...problem, line: 0, entry: '' })).toBe(
      'a.json: star: expected boolean, found "yes".',
    );
    expect(problemList(english, 'a.json', [problem, problem], 0).split('\n')).toHaveLength(3);
    expect(problemList(english, 'a.json', [problem], 1_000)).toMatch(/\n1,000 more are not listed\.\n$/);
  });

  it('say the size and the limit, the kind, the version', () => {
    expect(refusalText(english, { kind: 'too-big', size: 73_400_000, most: 50_000_000 })).toEqual([
      'This file is 73.4 MB; the limit is 50 MB. Nothing was changed.',
    ]);
    expect(refusalText(english, { kind: 'wrong-type', looks: { format: 'BibTeX' } })).toEqual([
      'This looks like BibTeX.',
      'Choose a file of this kind: Tagalong (JSON). Nothing was changed.',
    ]);
    expect(refusalText(english, { kind: 'wrong-type', looks: { other: 'zip' } })[0]).toBe(
      'This looks like a zip archive.',
    );
    expect(refusalText(english, { kind: 'newer', version: 3 })[0]).toMatch(/^Made by version 3/);
    expect(refusalText(english, { kind: 'unreadable' })[0]).toMatch(/Nothing was changed/);
  });

  it('count papers', () => {
    expect([0, 1, 2].map((count) => countPapers(english, count))).toEqual(['0 papers', '1 paper', '2 papers']);
  });
});
