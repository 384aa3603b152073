import { expect, test } from 'vitest';
import { anyPage } from '../../src/sites/any-page.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { documentOf } from './support/open-page.ts';

const somewhere = 'https://mail.example/inbox/7';

test.each([
  [
    'an alert',
    'https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2606.01234&amp;hl=en',
    'arxiv:2606.01234',
  ],
  ['a library', 'https://pubs-acs-org.libproxy.example.se/doi/10.1021/jacs.9c09999', 'doi:10.1021/jacs.9c09999'],
  ['a login', 'https://ezproxy.example.edu/login?url=https://doi.org/10.1038/nature13999', 'doi:10.1038/nature13999'],
  ['an archive', 'https://web.archive.org/web/20190203/http://papers.nips.cc/paper/4321-a-title', 'neurips:4321'],
])('a link in a page that leads to a paper through %s has its row', (_, address, id) => {
  const page = documentOf(`<p><a href="${address}">Measuring the shade of old orchards</a></p>`, somewhere);
  expect(findCards(anyPage, page, somewhere).map((card) => `${card.id} ${card.title}`)).toEqual([
    `${id} Measuring the shade of old orchards`,
  ]);
});

test('a button that shares a paper has none', () => {
  const share = 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Farxiv.org%2Fabs%2F2606.01234';
  const page = documentOf(`<p><a href="${share}">Share this with others today</a></p>`, somewhere);
  expect(findCards(anyPage, page, somewhere)).toEqual([]);
});
