import { describe, expect, it } from 'vitest';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

/** Returns what is found on a page: the ids with their titles. */
function found(address: string, body: string, head = ''): string[] {
  const site = siteFor(address) ?? expect.fail(`No site has ${address}`);
  const document = documentOf(`<head>${head}</head><body>${body}</body>`, address);
  return findCards(site, document).map(({ id, title }) => `${id} ${title}`);
}

const doi = (value: string, words = `https://doi.org/${value}`): string =>
  `<a href="https://doi.org/${value}">${words}</a>`;

describe('an entry whose paper is not certain has no row', () => {
  const mdpi = 'https://www.mdpi.com/search?q=ferry';
  const mdpiEntry = (rest: string): string =>
    `<div class="article-item"><a class="title-link" href="/1/2/3/4">On Ferries</a>${rest}</div>`;
  const inspire = 'https://inspirehep.net/literature?q=ferry';
  const record = (inside: string, acts: string): string =>
    `<div class="__ContentBox__"><div data-test-id="literature-result-item"><a data-test-id="literature-result-title-link" href="/literature/7">On Ferries</a>${inside}</div><div class="actions">${acts}</div></div>`;
  const card = (type: string, value: string): string =>
    `<osf-resource-card><p class="type">${type}</p><h2><a href="https://osf.io/f3rry">On Ferries</a></h2>${doi(value)}</osf-resource-card>`;
  const poster = (links: string): string => `<div><h2 class="main-title">On Ferries</h2></div><p>${links}</p>`;
  const reviews = (id: string): string => `<a href="https://openreview.net/forum?id=${id}">OpenReview</a>`;

  it.each([
    ['MDPI: two DOIs are written', mdpi, mdpiEntry(doi('10.3390/ex1') + doi('10.3390/ex2'))],
    ['MDPI: a DOI is only mentioned', mdpi, mdpiEntry(`as in ${doi('10.3390/ex1', 'an older paper')}`)],
    ['INSPIRE: two DOIs and no preprint', inspire, record('', doi('10.1103/a.1', 'DOI') + doi('10.1103/a.2', 'DOI'))],
    ['INSPIRE: nothing but its number', inspire, record('', '<a href="/literature?q=refersto:7">2 citations</a>')],
    ['OSF: a registration', 'https://osf.io/search', card('Registration', '10.17605/osf.io/f3rry')],
    ['OSF: a paper of a journal', 'https://osf.io/search', card('Preprint', '10.1038/s41586-026-00001-1')],
    [
      'ADS: the article of a journal',
      'https://ui.adsabs.harvard.edu/search/q=ferry',
      '<article><div><h3><a href="/abs/2016PhRvL.116f1102A/abstract">On Ferries</a></h3></div></article>',
    ],
    [
      'a poster with two reviews',
      'https://iclr.cc/virtual/2026/poster/7',
      poster(reviews('f3rryA_B') + reviews('f3rryC_D')),
    ],
    ['a poster without reviews', 'https://icml.cc/virtual/2026/poster/7', poster('')],
    [
      'Papers with Code: a number of its own',
      'https://paperswithcode.co/papers/recent',
      '<ul><li><a href="/paper/98456">On Ferries</a></li></ul>',
    ],
    [
      'Papers with Code: a name',
      'https://paperswithcode.co/',
      '<ul><li><a href="/paper/on-ferries-and-tides">On Ferries</a></li></ul>',
    ],
    [
      'AAAI: a table of contents',
      'https://ojs.aaai.org/index.php/AAAI/issue/view/7',
      '<h3><a href="/index.php/AAAI/article/view/7">On Ferries</a></h3>',
    ],
    [
      'Oxford Academic: no DOI',
      'https://academic.oup.com/exq/issue/64/2',
      '<div class="al-article-items"><h5><a href="/exq/article/64/2/1/7">On Ferries</a></h5></div>',
    ],
  ])('%s', (_, address, body) => {
    expect(found(address, body)).toEqual([]);
  });
});

describe('a record of INSPIRE', () => {
  it('proves its DOI by its arXiv id, and none of several DOIs', () => {
    const entry = (dois: string): string =>
      `<div class="__ContentBox__"><div data-test-id="literature-result-item"><a data-test-id="literature-result-title-link" href="/literature/7">On Ferries</a><a href="//arxiv.org/abs/2606.00003">2606.00003</a></div><div>${dois}</div></div>`;
    const read = (dois: string) => {
      const address = 'https://inspirehep.net/literature?q=ferry';
      return readPapers(siteFor(address) ?? expect.fail(), documentOf(entry(dois), address));
    };
    expect(read(doi('10.1103/a.1', 'DOI'))).toMatchObject([{ id: 'arxiv:2606.00003', aliases: ['doi:10.1103/a.1'] }]);
    expect(read(doi('10.1103/a.1') + doi('10.1103/a.2'))).toMatchObject([{ id: 'arxiv:2606.00003', aliases: [] }]);
  });
});

describe('a page that is changed in place', () => {
  const stale = `<link rel="canonical" href="https://ui.adsabs.harvard.edu/abs/2026arXiv260600001F/abstract">
    <meta name="citation_arxiv_id" content="arXiv:2606.00001"><meta name="citation_title" content="On Ferries">
    <meta name="citation_doi" content="10.1103/a.1"><meta name="citation_author" content="Fer Ryman">`;

  it('of ADS has no paper while its metadata is that of another address', () => {
    const body = '<main><div><h2>On Tides</h2></div></main>';
    expect(found('https://ui.adsabs.harvard.edu/abs/2026arXiv260600002T/abstract', body, stale)).toEqual([]);
    expect(found('https://ui.adsabs.harvard.edu/abs/2026arXiv260600001F/abstract', body, stale)).toEqual([
      'arxiv:2606.00001 On Tides',
    ]);
  });

  it.each([
    'https://osf.io/preprints/psyarxiv/t2d3s',
    'https://journals.aps.org/prx/abstract/10.1103/PhysRevX.1.1',
    'https://www.frontiersin.org/journals/x/articles/10.3389/fx.2026.1/full',
    'https://paperswithcode.co/paper/2606.00002',
  ])('at %s takes no facts of the paper before', (address) => {
    const site = siteFor(address) ?? expect.fail();
    const page = (title: string): Document =>
      documentOf(`<head>${stale}</head><body><main><div><h1>${title}</h1></div></main></body>`, address);
    expect(readPapers(site, page('On Tides'))).toMatchObject([{ title: 'On Tides', authors: [], aliases: [] }]);
    expect(readPapers(site, page('On Ferries'))).toMatchObject([{ title: 'On Ferries', authors: ['Fer Ryman'] }]);
  });
});

describe('a list of links', () => {
  const address = 'https://paperswithcode.co/task/ferries';

  it('has no row for links in running text, in navigation and in boxes beside it', () => {
    const body = `<nav><a href="/paper/2606.00009">Newest paper of all</a></nav>
      <main><p>It began with <a href="/paper/2606.00008">an older paper</a>.</p>
      <ul><li><a href="/paper/2606.00001">On Ferries</a></li><li><a href="/paper/2606.00002">On Tides</a></li></ul></main>
      <aside><a href="/paper/2606.00007">Another paper</a></aside><footer><a href="/paper/2606.00006">A paper</a></footer>`;
    expect(found(address, body)).toEqual(['arxiv:2606.00001 On Ferries', 'arxiv:2606.00002 On Tides']);
  });

  it('has the title of a heading, whatever else links to the paper', () => {
    const body = `<main><div><a href="/paper/2606.00001"><img alt=""></a><div><h3><a href="/paper/2606.00001">On Ferries</a></h3>
      <p>x</p><a href="/paper/2606.00001#code">Three implementations of it in code</a></div></div>
      <div><a href="/paper/98456">A report</a></div></main>`;
    expect(found(address, body)).toEqual(['arxiv:2606.00001 On Ferries']);
  });

  it('has the same paper once in each of its parts', () => {
    const part =
      '<section><h2>Part</h2><ul><li><a href="/paper/2606.00001">On Ferries</a></li><li><a href="/paper/2606.00002">On Tides</a></li></ul></section>';
    expect(found(address, `<main>${part}${part}</main>`)).toHaveLength(4);
  });
});
