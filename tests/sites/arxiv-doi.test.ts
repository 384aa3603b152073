import { expect, test } from 'vitest';
import { arxiv } from '../../src/sites/arxiv.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const link = (doi: string): string => `<a href="https://doi.org/${doi}">https://doi.org/${doi}</a>`;

/**
 * The page of a paper. Its comments and abstract link to other papers; its authors may have named where it was printed.
 */
const abs = (...printed: string[]): string => `<div id="abs"><h1 class="title">What a Tag Is For</h1>
  <div class="authors"><a href="/a/byron_a_1">A. Byron</a></div>
  <blockquote class="abstract">Data at ${link('10.5281/zenodo.1000001')}, see also ${link('10.48550/arXiv.2106.09608')}.</blockquote>
  <table><tr><td class="tablecell label">Comments:</td><td class="tablecell comments">Companion to ${link('10.1000/companion')}</td></tr>
  <tr><td class="tablecell arxivid"><span class="arxivid"><a href="/abs/2606.00467">arXiv:2606.00467</a></span></td></tr>
  <tr><td class="tablecell arxivdoi">${link('10.48550/arXiv.2606.00467')}</td></tr>
  <tr><td class="tablecell doi">${printed.map(link).join(' ')}</td></tr></table></div>`;

const result = (...printed: string[]): string => `<ol><li class="arxiv-result"><div>
  <p class="list-title"><a href="https://arxiv.org/abs/2606.00467">arXiv:2606.00467</a></p>
  <div class="tags"><span class="tag is-dark">doi</span>${printed.map((doi) => `<span class="tag is-light">${link(doi)}</span>`).join('')}</div></div>
  <p class="title">What a Tag Is For</p>
  <p class="abstract"><span class="abstract-full">Data at ${link('10.5281/zenodo.1000001')}</span></p>
  <p class="comments">Companion to ${link('10.1000/companion')}, ${link('10.48550/arXiv.2106.09608')}</p></li></ol>`;

test.each([
  ['the page of a paper', 'https://arxiv.org/abs/2606.00467', abs],
  ['a search result', 'https://arxiv.org/search/?query=tags', result],
])('%s proves the DOI of its own field alone', (_, url, page) => {
  const aliases = (html: string) => readPapers(arxiv, documentOf(html, url)).map((paper) => paper.aliases);
  expect(aliases(page('10.1000/JAS.1'))).toEqual([['doi:10.1000/jas.1']]);
  expect(aliases(page())).toEqual([[]]);
  expect(aliases(page('10.1000/jas.1', '10.1000/jas.2'))).toEqual([[]]);
});
