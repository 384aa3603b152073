import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { parseQuery } from '../../src/core/query/query.ts';
import { binSections, foundSections, homeSections, type PopupSection } from '../../src/popup/sections.ts';
import { pageLines } from '../../src/popup/tab/page-lines.ts';
import { anAnnotation } from '../lists/an-annotation.ts';
import { testPaper } from '../store/test-library.ts';

const papers = Array.from({ length: 30 }, (_, at) => testPaper(`arxiv:2606.${10_000 + at}`, { title: `Title ${at}` }));
const some = (...at: number[]): Paper[] => papers.filter((_, index) => at.includes(index));
const shape = (sections: PopupSection[]): Array<[string, string[]]> =>
  sections.map(({ name, lines }) => [name, lines.map(({ title }) => title)]);

describe('the papers of a page', () => {
  it('are listed once each in the order of the page, those with an annotation apart from the others', () => {
    fc.assert(
      fc.property(fc.subarray(papers), fc.subarray(papers), (listed, said) => {
        const { mine, others } = pageLines(
          [...listed, ...listed],
          said.map((paper) => anAnnotation(paper)),
        );
        expect(mine.map(({ id }) => id)).toEqual(listed.filter((paper) => said.includes(paper)).map(({ id }) => id));
        expect(others.map(({ id }) => id)).toEqual(listed.filter((paper) => !said.includes(paper)).map(({ id }) => id));
      }),
    );
  });

  it('have their annotation whatever id it is kept under', () => {
    const paper = testPaper('doi:10.1145/1', { aliases: ['arxiv:2606.00467'] });
    const kept = anAnnotation(testPaper('arxiv:2606.00467'));
    expect(pageLines([paper], [kept])).toMatchObject({ mine: [{ id: kept.id, paper }], others: [] });
    const alias = anAnnotation(testPaper('arxiv:2606.00467', { aliases: ['doi:10.1145/1'] }));
    expect(pageLines([testPaper('doi:10.1145/1')], [alias]).mine).toHaveLength(1);
  });

  it('in the bin, and papers whose annotation is empty, count as papers without an annotation', () => {
    const [binned, empty] = some(0, 1);
    if (binned === undefined || empty === undefined) throw new Error('two papers are needed');
    const said = [anAnnotation(binned, { deleted: 5 }), anAnnotation(empty, { tags: [] })];
    expect(pageLines([binned, empty], said).mine).toEqual([]);
  });
});

describe('the list before a search', () => {
  const page = pageLines(
    some(0, 1, 2),
    some(1).map((paper) => anAnnotation(paper)),
  );
  const latest = some(1, 7, 8).map((paper) => anAnnotation(paper));

  it('has the annotated papers of this tab, then the latest others', () => {
    expect(shape(homeSections(page, latest, false))).toEqual([
      ['tab', ['Title 1']],
      ['latest', ['Title 7', 'Title 8']],
    ]);
  });

  it('has the other papers of the tab when the user asks for them', () => {
    expect(shape(homeSections(page, latest, true))).toEqual([
      ['tab', ['Title 1']],
      ['page', ['Title 0', 'Title 2']],
      ['latest', ['Title 7', 'Title 8']],
    ]);
  });

  it('has a part for a tab that has no annotated paper yet', () => {
    expect(shape(homeSections(pageLines(some(0, 2), []), latest, false))[0]).toEqual(['tab', []]);
    expect(shape(homeSections(pageLines(some(0, 2), []), [], true))).toEqual([['tab', ['Title 0', 'Title 2']]]);
  });

  it('lists the one paper of a paper’s own page at once', () => {
    expect(shape(homeSections(pageLines(some(4), []), [], false))).toEqual([['tab', ['Title 4']]]);
  });

  it('is empty where neither the library nor the tab has a paper', () => {
    expect(homeSections({ mine: [], others: [] }, [], true)).toEqual([]);
  });
});

describe('the list of a search', () => {
  const shown = testPaper('arxiv:2606.20000', {
    title: 'Rewards for Äpfel',
    authors: ['Emmy Noether'],
    date: '2026-06-12',
    upvotes: 51,
    codeUrl: 'https://github.com/example/apples',
  });
  const page = pageLines([shown, ...some(3)], []);
  const found = some(9).map((paper) => anAnnotation(paper));

  const sectionsOf = (text: string, some = found) => shape(foundSections(some, page, parseQuery(text)));

  it.each([
    'apfel reward',
    'nothing OR äpfel',
    'rewards -is:star',
    'upvotes>50',
    'author:noether year:2026',
    'has:code',
  ])('ends with the papers of this tab that %s finds, whatever their case and accents', (text) => {
    expect(sectionsOf(text)).toEqual([
      ['found', ['Title 9']],
      ['page', ['Rewards for Äpfel']],
    ]);
  });

  it.each(['apfel nothing', 'rewards tag:rl', 'rewards upvotes<50', '-title'])('has none of the tab for %s', (text) => {
    expect(sectionsOf(text, [])).toEqual([]);
  });

  it('in the bin has the papers in the bin alone', () => {
    expect(shape(binSections(found))).toEqual([['bin', ['Title 9']]]);
    expect(binSections([])).toEqual([]);
  });

  it('has no papers of the tab where the query asks nothing of the papers themselves', () => {
    for (const text of ['', '-is:star', 'status:none', '-tag:read', '-rewards'])
      expect([text, sectionsOf(text)]).toEqual([text, [['found', ['Title 9']]]]);
  });
});
