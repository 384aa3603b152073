import { expect, test } from 'vitest';
import { dblp } from '../../src/sites/dblp.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const entry = (key: string, edition: string): string => `<ul><li class="entry" id="${key}">
  <nav><a href="https://scholar.google.com/scholar?q=10.1000/1">ask</a> <a itemprop="url" href="${edition}">view</a></nav>
  <cite><span itemprop="author"><span itemprop="name">Ada Byron</span></span>:<br>
  <span class="title" itemprop="name">What Is a Tag?</span></cite></li></ul>`;

test.each([
  ['https://doi.org/10.1145/3292500.3330701', ['doi:10.1145/3292500.3330701']],
  ['https://doi.org/10.48550/arXiv.2606.00467', ['arxiv:2606.00467']],
  ['https://openreview.net/forum?id=S1jmAotxg', ['openreview:S1jmAotxg']],
  // One volume with many papers
  ['https://doi.org/10.1007/978-3-031-72684-2#page=12', []],
  ['https://example.org/talks/1', []],
])('%s is that of the paper, or of none', (edition, aliases) => {
  const document = documentOf(entry('conf/kdd/Byron26', edition), 'https://dblp.org/pid/12/3456.html');
  expect(readPapers(dblp, document)).toEqual([
    { id: 'dblp:conf/kdd/Byron26', title: 'What Is a Tag?', authors: ['Ada Byron'], aliases },
  ]);
});

test.each(['conf/kdd/2026-1', 'homepages/b/AdaByron', 'c12'])('an entry %s is no paper', (key) => {
  const document = documentOf(entry(key, 'https://doi.org/10.1145/1'), 'https://dblp.org/pid/12/3456.html');
  expect(readPapers(dblp, document)).toEqual([]);
});
