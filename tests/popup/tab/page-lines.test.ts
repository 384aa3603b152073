import { describe, expect, it } from 'vitest';
import { type Annotation, blankAnnotation } from '../../../src/core/annotation.ts';
import { parseKeptId } from '../../../src/core/ids/paper-id.ts';
import type { Paper } from '../../../src/core/paper.ts';
import { pageLines } from '../../../src/popup/tab/page-lines.ts';

const paper = (text: string, title: string): Paper => {
  const id = parseKeptId(text) ?? expect.fail(text);
  return { id, aliases: [], title, authors: [] };
};
const starred = (of: Paper): Annotation => ({ ...blankAnnotation(of, 0), star: true });

const itself = paper('url:lab.example/reports/5', 'A report');
const linked = paper('arxiv:2606.00467', 'A paper');
const titles = (lines: { title: string }[]): string[] => lines.map(({ title }) => title);

describe('the page itself', () => {
  it('stands before the papers that it links to, with those of the user, while it is added', () => {
    const { mine, others } = pageLines([linked], [], { paper: itself, isAdded: true });
    expect([titles(mine), titles(others)]).toEqual([['A report'], ['A paper']]);
    expect(mine[0]?.annotation).toBeUndefined();
  });

  it('stands there with what the user said of it', () => {
    const { mine, others } = pageLines([linked], [starred(itself), starred(linked)], { paper: itself, isAdded: false });
    expect([titles(mine), titles(others)]).toEqual([['A report', 'A paper'], []]);
    expect(mine[0]?.annotation?.star).toBe(true);
  });

  it('is not listed before it is added, and can be', () => {
    const { mine, others, addable } = pageLines([linked], [], { paper: itself, isAdded: false });
    expect([titles(mine), titles(others), addable]).toEqual([[], ['A paper'], itself]);
  });
});

it('a paper without a title shows its id, or its address where that is the id', () => {
  const lines = pageLines([paper('arxiv:2606.00467', ''), paper('url:lab.example/reports/5', '')], []);
  expect(titles(lines.others)).toEqual(['arxiv:2606.00467', 'lab.example/reports/5']);
});
