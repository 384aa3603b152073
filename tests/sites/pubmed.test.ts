import { expect, test } from 'vitest';
import { pubmed } from '../../src/sites/pubmed.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const result = (citation: string): string => `<main><article><div>
  <a class="docsum-title" data-article-id="42356118" href="/42356118/">What a <b>Tag</b> Is For.</a>
  <span class="docsum-journal-citation full-journal-citation">${citation}</span></div></article></main>`;

test.each([
  ['J Annot Sci. 2026 Jun 11;1(2):101-110. doi: 10.1000/JAS.2026.1.', ['doi:10.1000/jas.2026.1'], '2026-06-11'],
  ['J Annot Sci. 2026 Jun;1(2):101-110.', [], '2026-06'],
  ['ArXiv [Preprint]. 2026 May 30:arXiv:2606.00467v1.', ['arxiv:2606.00467'], '2026-05-30'],
  [
    'bioRxiv [Preprint]. 2026 Apr 2:2026.04.02.716301. doi: 10.64898/2026.04.02.716301. Update in: J Annot Sci. 2026. doi: 10.1000/jas.2.',
    ['doi:10.64898/2026.04.02.716301'],
    '2026-04-02',
  ],
  ['J Annot Sci. 2026. Erratum in: J Annot Sci. 2027. doi: 10.1000/jas.3.', [], '2026'],
])('%s', (citation, aliases, date) => {
  const document = documentOf(result(citation), 'https://pubmed.ncbi.nlm.nih.gov/?term=tags');
  expect(readPapers(pubmed, document)).toEqual([
    expect.objectContaining({ id: 'pmid:42356118', title: 'What a Tag Is For', aliases, date }),
  ]);
});
