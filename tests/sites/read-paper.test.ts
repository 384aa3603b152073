import { expect, it, vi } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { huggingface } from '../../src/sites/huggingface.ts';
import { siteFor } from '../../src/sites/index.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { truePages } from './support/ground-truth.ts';
import { documentOf, openPage } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

/** Returns the papers of one of the sample pages as they are read, by id. */
function readPage(name: string): Map<string, Paper> {
  const page = truePages.find((each) => each.name === `tests/pages/${name}`);
  const site = siteFor(page?.url ?? '');
  if (page === undefined || site === undefined) throw new Error(`No page ${name}`);
  return new Map(readPapers(site, openPage(page.html, page.url)).map((paper) => [paper.id, paper]));
}

const mine = 'arxiv:2606.00467';
const other = 'arxiv:2606.12730';

it('reads the whole of a paper from the daily list and the data under it', () => {
  expect(readPage('huggingface/daily-2026').get(other)).toMatchObject({
    authors: expect.arrayContaining(['Rafal Kocielnik', 'R. Michael Alvarez']),
    abstract: expect.stringMatching(/^Questionnaires made for people/),
    date: '2026-06-10',
    upvotes: 5,
    comments: 3,
    codeUrl: 'https://github.com/psychology-of-AI/Rethinking-Pyschometric-Eval-LLMs',
  });
});

it('gives the number of authors if nobody is named', () => {
  const paper = readPage('huggingface/daily-2024').get('arxiv:2407.21783');
  expect(paper).toMatchObject({ authors: [], authorCount: 533, date: '2024-07-31' });
});

it('never mixes the papers of the day into the results of a search', () => {
  const found = readPage('huggingface/search');
  expect([...found.keys()]).not.toContain('arxiv:2606.11662');
  expect(found.get('arxiv:2510.02272')).toMatchObject({ authors: [], date: '2025-10' });
  expect(found.get('arxiv:2510.02272')?.authorCount).toBeUndefined();
});

it('takes the code link of the paper, not one from a comment', () => {
  expect(readPage('huggingface/paper').get(mine)?.codeUrl).toBeUndefined();
  expect(readPage('huggingface/trending').get('arxiv:2606.13681')?.codeUrl).toBe(
    'https://github.com/Aiden0526/EvoArena',
  );
});

it('takes the abstract, not the summary above it, also without the data', () => {
  const page = truePages.find(({ name }) => name === 'tests/pages/huggingface/paper');
  const site = siteFor(page?.url ?? '');
  if (page === undefined || site === undefined) throw new Error('No such page');
  const document = openPage(page.html, page.url);
  for (const part of document.querySelectorAll('[data-props]')) part.removeAttribute('data-props');
  const paper = readPapers(site, document)[0];
  expect(paper?.abstract).toMatch(/^Labels from a language model/);
  expect(paper).toMatchObject({
    authors: ['Etienne Casanova', 'Rafal Kocielnik', 'R. Michael Alvarez'],
    date: '2026-05-30',
    organisation: 'California institute of technology',
    upvotes: 0,
  });
});

it('reads the version, the journal and the other id of a paper', () => {
  expect(readPage('arxiv/abs-version').get(other)).toMatchObject({
    version: 2,
    venue: 'Example Proceedings 2026',
    aliases: ['doi:10.1000/example.12730'],
  });
  expect(readPage('arxiv/abs').get(mine)).toMatchObject({ version: 1, aliases: [] });
});

it('takes the version from the address if the page shows none', () => {
  const address = 'https://arxiv.org/abs/2606.12730v3';
  const site = siteFor(address);
  if (site === undefined) throw new Error('arXiv is unknown');
  const document = documentOf('<div id="abs"><h1 class="title">T</h1><div class="authors"></div></div>', address);
  expect(readPapers(site, document)[0]?.version).toBe(3);
});

it('reads the whole abstract of a search result once', () => {
  const abstract = readPage('arxiv/search').get(mine)?.abstract;
  expect(abstract).toMatch(/^Labels from a language model .* the confident ones\.$/);
});

it('counts the authors that a listing leaves out', () => {
  const names = '<a>A B</a>, <a>C D</a>, <a>et al. (21 additional authors not shown)</a>';
  const address = 'https://arxiv.org/list/cs.CL/new';
  const site = siteFor(address);
  if (site === undefined) throw new Error('arXiv is unknown');
  const html = `<dl><dt><a href="/abs/2606.00001" title="Abstract">x</a></dt><dd><div class="list-authors">${names}</div></dd></dl>`;
  expect(readPapers(site, documentOf(html, address))[0]).toMatchObject({
    authors: ['A B', 'C D'],
    authorCount: 23,
  });
});

it('takes the day of the first version of a search result', () => {
  const address = 'https://arxiv.org/search/?query=x';
  const site = siteFor(address);
  if (site === undefined) throw new Error('arXiv is unknown');
  const html = `<li class="arxiv-result"><div><p class="list-title"><a href="https://arxiv.org/abs/2606.00001">x</a></p></div>
    <p class="title">T</p><p><span>Submitted</span> 18 December, 2025; <span>v1</span> submitted 2 December, 2025;
    <span>originally announced</span> December 2025.</p><p><span>Journal ref:</span> J. Ex. 1 (2026)</p></li>`;
  expect(readPapers(site, documentOf(html, address))[0]).toMatchObject({
    date: '2025-12-02',
    venue: 'J. Ex. 1 (2026)',
  });
});

it('knows 2606.00467 on both sites', () => {
  const pages = [
    'huggingface/daily-2026',
    'huggingface/search',
    'huggingface/paper',
    'arxiv/list-new',
    'arxiv/search',
    'arxiv/abs',
  ];
  expect(pages.map((name) => readPage(name).get(mine)?.title)).toEqual(
    pages.map(
      () => 'On the Limits of LLM Adaptability: Impact of Model-Internalized Priors on Annotation Task Performance',
    ),
  );
});

it('parses the data of a page once, and not before a paper is read', () => {
  const data = vi.fn(() => new Map());
  const page =
    '<main><article><h3><a href="/papers/2606.00001">A</a></h3></article><article><h3><a href="/papers/2606.00002">B</a></h3></article></main>';
  const document = documentOf(page, 'https://huggingface.co/papers');
  const read = paperReader({ site: 'huggingface', surfaces: {}, data }, document);
  expect(data).not.toHaveBeenCalled();
  expect(findCards(huggingface, document).map((card) => read(card).title)).toEqual(['A', 'B']);
  expect(data).toHaveBeenCalledTimes(1);
});

it('leaves out authors whom the site hides', () => {
  const paper = { id: '2606.00001', authors: [{ name: 'A B' }, { name: 'C D', hidden: true }] };
  const page =
    '<main><div data-target="DailyPapers"><article><h3><a href="/papers/2606.00001">A</a></h3></article></div></main>';
  const document = documentOf(page, 'https://huggingface.co/papers');
  document.querySelector('[data-target]')?.setAttribute('data-props', JSON.stringify({ dailyPapers: [{ paper }] }));
  expect(readPapers(huggingface, document)[0]?.authors).toEqual(['A B']);
});
