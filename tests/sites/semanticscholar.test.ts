import { expect, it } from 'vitest';
import { semanticscholar } from '../../src/sites/semanticscholar.ts';
import { samplePage } from './support/ground-truth.ts';
import { openPage } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

function open(name: string): Document {
  const { html, url } = samplePage(`semanticscholar/${name}`);
  return openPage(html, url);
}
const readPage = (name: string) => readPapers(semanticscholar, open(name));

it('takes other ids from the links to the text of a paper', () => {
  expect(readPage('search').map(({ aliases }) => aliases)).toEqual([
    ['arxiv:2606.00467'],
    ['acl:2026.acl-long.2'],
    [],
    [],
  ]);
});

it('reads dates as a row shows them', () => {
  expect(readPage('search').map(({ date }) => date)).toEqual(['2026-05-30', '2026-06-10', '2026-06-11', '2026']);
});

it('counts the authors that a row does not name', () => {
  const [first, second] = readPage('search');
  expect(first).toMatchObject({ authors: ['Etienne Casanova', 'Rafal Kocielnik'], authorCount: 3 });
  expect(second).toMatchObject({ authorCount: 8, venue: 'Example Letters' });
});

it('tells the paper of a page from those that cite it', () => {
  const [paper, ...citing] = readPage('paper');
  expect(paper?.aliases.toSorted()).toEqual(['arxiv:2606.00467', 'doi:10.1000/example.467', 's2-corpus:123456789']);
  expect(citing.map(({ aliases }) => aliases)).toEqual([[], ['arxiv:2606.13594']]);
});

it('takes nothing from data of the paper that was shown before', () => {
  const document = open('paper');
  document.querySelector('meta[name="citation_title"]')?.setAttribute('content', 'The paper before');
  document.querySelector('meta[name="citation_doi"]')?.setAttribute('content', '10.1000/before');
  const [paper] = readPapers(semanticscholar, document);
  expect(paper?.aliases).not.toContain('doi:10.1000/before');
  expect(paper?.abstract).toBeUndefined();
});
