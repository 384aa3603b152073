import { expect, it } from 'vitest';
import { googlescholar } from '../../src/sites/googlescholar.ts';
import { siteFor } from '../../src/sites/index.ts';
import { samplePage } from './support/ground-truth.ts';
import { openPage } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

function readPage(name: string) {
  const { html, url } = samplePage(`googlescholar/${name}`);
  return readPapers(googlescholar, openPage(html, url));
}

it('reads who wrote a result, where and when', () => {
  expect(readPage('results')).toMatchObject([
    { authors: ['E Casanova', 'R Kocielnik', 'RM Alvarez'], venue: 'arXiv preprint arXiv:2606.00467', date: '2026' },
    { authors: ['R Kocielnik', 'P Han', 'P Song'], venue: 'Journal of Examples', date: '2025' },
    { authors: ['CE Sun', 'L Liu'], date: '2024' },
  ]);
  expect(readPage('results')[2]?.venue).toBeUndefined();
});

it('takes other ids from the link of a result and from the file beside it, never from citing papers', () => {
  expect(readPage('results').map(({ aliases }) => aliases)).toEqual([
    ['arxiv:2606.00467'],
    ['acl:2026.acl-long.2'],
    [],
  ]);
});

it('reads a row of a profile', () => {
  expect(readPage('profile')).toMatchObject([
    { venue: 'Journal of Examples 4 (2), 167', date: '2026', aliases: [] },
    {
      authors: ['R Kocielnik', 'P Han', 'P Song'],
      venue: 'arXiv preprint arXiv:2606.12730',
      date: '2025',
      aliases: ['arxiv:2606.12730'],
    },
    { authors: ['CE Sun', 'R Kocielnik'], date: '2024', aliases: [] },
  ]);
});

it.each(['com', 'co.jp', 'de'])('runs on scholar.google.%s', (domain) => {
  expect(siteFor(`https://scholar.google.${domain}/scholar?q=x`)).toBe(googlescholar);
  expect(siteFor(`https://www.google.${domain}/search?q=x`)).toBeUndefined();
});
