import { describe, expect, it } from 'vitest';
import { anyPage, anyPageFacts } from '../../src/sites/any-page.ts';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { findPapers } from '../../src/sites/find/find-papers.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { foreignPages } from './support/ground-truth.ts';
import { documentOf, openPage } from './support/open-page.ts';

const somewhere = 'https://blog.example/2026/reading-list';

const cardsIn = (html: string, url = somewhere) => findCards(anyPage, documentOf(html, url), url);
const foundIn = (html: string, url = somewhere): string[] =>
  cardsIn(html, url).map(({ id, title }) => `${id} ${title}`);

describe('links', () => {
  it('to papers are found by address, in every form of it, each with its title if it is one', () => {
    expect(
      foundIn(`<p>We read <a href="https://arxiv.org/pdf/2606.00467v2">Annotators adapt less</a>,
        <a href="https://doi.org/10.1038/s41586-021-03819-2">AlphaFold at work</a>,
        <a href="https://openreview.net/forum?id=abcDEF_123">a forum page</a> and
        <a href="https://huggingface.co/papers/1706.03762">Reading as usual</a>.</p>
        <p><a href="https://example.org/about">About us today</a> <a href="#top">Go to top</a> <a>No address here</a></p>`),
    ).toEqual([
      'arxiv:2606.00467 Annotators adapt less',
      'doi:10.1038/s41586-021-03819-2 AlphaFold at work',
      'openreview:abcDEF_123 ',
      'arxiv:1706.03762 Reading as usual',
    ]);
  });

  it('count once in a line, and again in another', () => {
    const both =
      '<a href="https://arxiv.org/abs/2606.00467">abs</a> <a href="https://arxiv.org/pdf/2606.00467">pdf</a>';
    expect(foundIn(`<ul><li>${both}</li><li>${both}</li></ul>`)).toHaveLength(2);
  });

  it('that show no title take the heading of their line', () => {
    expect(
      foundIn(`<h3>[12] On Reading Well <a href="https://arxiv.org/abs/2606.00467">[arXiv:2606.00467]</a></h3>
        <ul><li><b>On Writing Well.</b> By many. <a href="https://arxiv.org/abs/2606.00468">pdf</a></li>
        <li>Nothing <a href="https://arxiv.org/abs/2606.00469">link</a></li>
        <li><b>On Counting</b>: <a href="https://arxiv.org/abs/2606.00470">paper</a>; then
          <b>On Counting More</b>: <a href="https://arxiv.org/abs/2606.00471">paper</a></li></ul>
        <a href="https://arxiv.org/abs/2606.00472"><h4>On Cards</h4><p>By Somebody Else</p></a>`),
    ).toEqual([
      'arxiv:2606.00467 On Reading Well',
      'arxiv:2606.00468 On Writing Well.',
      'arxiv:2606.00469 ',
      'arxiv:2606.00470 On Counting',
      'arxiv:2606.00471 On Counting More',
      'arxiv:2606.00472 On Cards',
    ]);
  });

  it.each([
    'nav',
    'footer',
    'div role="contentinfo"',
    'code',
    'button',
    'div role="button"',
    'div role="toolbar"',
    'div role="tablist"',
    'div role="navigation"',
    'div contenteditable="true"',
    'div contenteditable',
  ])('in <%s> are left alone', (around) => {
    const link = '<a href="https://arxiv.org/abs/2606.00467">A paper of note</a>';
    expect(foundIn(`<${around}>${link}</${around.split(' ')[0]}>`)).toEqual([]);
    expect(foundIn(`<main>${link}</main>`)).toHaveLength(1);
  });

  const link = (id: string, words: string): string => `<a href="https://arxiv.org/abs/2606.${id}">${words}</a>`;
  const entry = (id: string): string =>
    `<div><div>${link(id, '<img src="thumbnail.png">')}</div><p>${link(id, `A title of ${id}`)}</p><p>${link(id, 'PDF')}</p></div>`;

  it.each([
    ['boxes of their own in one entry', entry('00467') + entry('00468'), ['A title of 00467', 'A title of 00468']],
    [
      'two entries',
      entry('00467') + entry('00468') + entry('00467'),
      ['A title of 00467', 'A title of 00468', 'A title of 00467'],
    ],
    [
      'paragraphs',
      `<p>${link('00467', 'A first one')} and ${link('00468', 'a second one')}</p><p>Again ${link('00467', 'that first one')}</p>`,
      ['A first one', 'a second one', 'that first one'],
    ],
    [
      'paragraphs of a page about one paper',
      `<article><p>${link('00467', 'The paper we read')}</p><p>Again ${link('00467', 'that one paper')}</p></article>`,
      ['The paper we read', 'that one paper'],
    ],
    [
      'a line with a label first',
      `<li>${link('00467', 'PDF')} ${link('00467', 'The title of it')}</li>`,
      ['The title of it'],
    ],
  ])('to one paper in %s have one row in each entry, at its title', (_, html, titles) => {
    expect(cardsIn(`<main>${html}</main>`).map(({ element }) => element.textContent)).toEqual(titles);
  });

  it('take our row right after them, and are found again beside it', () => {
    const [card] = cardsIn('<p><a href="https://arxiv.org/abs/2606.00467">A paper of note</a> and more</p>');
    expect(card?.fit).toBe('after');
    expect(card?.place).toBe(card?.element);
  });
});

it('on a page whose only links to papers lead around in it are no papers, and its markup has not changed', () => {
  const page = documentOf('<nav><a href="https://arxiv.org/abs/2606.00467">A paper of note</a></nav>', somewhere);
  expect(findPapers(anyPage, page, somewhere)).toEqual({ cards: [], recognised: 'no-papers' });
});

describe("a page's own paper", () => {
  const page = (head: string, url?: string): string[] =>
    foundIn(`<head>${head}</head><body><h1>The Site</h1><h1>On reading well</h1></body>`, url);
  const title = '<meta name="citation_title" content="On Reading Well">';

  it.each([
    ['<meta name="citation_doi" content="10.1000/abc">', 'doi:10.1000/abc'],
    ['<meta name="citation_doi" content="10.48550/arXiv.2606.00467">', 'arxiv:2606.00467'],
    ['<meta name="citation_arxiv_id" content="2606.00467">', 'arxiv:2606.00467'],
    ['<meta name="citation_pmid" content="15940349">', 'pmid:15940349'],
    ['<meta name="DC.Identifier" content="doi:10.1000/abc">', 'doi:10.1000/abc'],
    ['<meta name="DC.Identifier.DOI" content="10.1000/abc">', 'doi:10.1000/abc'],
    ['<meta name="prism.doi" content="10.1000/abc">', 'doi:10.1000/abc'],
    ['<meta name="citation_pmid" content="1"><meta name="citation_doi" content="10.1000/abc">', 'doi:10.1000/abc'],
    [
      '<script type="application/ld+json">{"@type":"ScholarlyArticle","sameAs":"https://doi.org/10.1000/abc"}</script>',
      'doi:10.1000/abc',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":["Article"],"identifier":{"value":"doi:10.1000/abc"}}]}</script>',
      'doi:10.1000/abc',
    ],
  ])('is known by %s', (head, id) => {
    expect(page(title + head)).toEqual([`${id} On Reading Well`]);
  });

  it.each([
    '<meta name="citation_doi" content="10.1000/a"><meta name="citation_doi" content="10.1000/b">',
    '<meta name="DC.Identifier" content="2606.00467">',
    '<meta name="DC.Identifier" content="jpa-00235190">',
    '<meta name="citation_reference" content="citation_doi=10.1000/abc">',
    '<script type="application/ld+json">{"@type":"BlogPosting","url":"https://doi.org/10.1000/abc"}</script>',
    '<script type="application/ld+json">{"@type":"ScholarlyArticle","identifier":"2606.00467","citation":"https://doi.org/10.1000/abc"}</script>',
    '<script type="application/ld+json">[{"@type":"Article","doi":"10.1000/a"},{"@type":"Article","doi":"10.1000/b"}]</script>',
    '<script type="application/ld+json">{"@type":</script>',
  ])('is not guessed from %s', (head) => {
    expect(page(title + head)).toEqual([]);
  });

  it('has its row after the heading that shows its title, not after the name of the site', () => {
    const head = '<head><meta name="citation_doi" content="10.1000/abc">';
    const body = '<body><h1>The Site</h1><h1 id="it">On reading well</h1></body>';
    expect(cardsIn(`${head}${title}</head>${body}`).map(({ place }) => place.id)).toEqual(['it']);
    expect(cardsIn(`${head}</head>${body.replace('<h1 id', '<main><h1 id')}`).map(({ place }) => place.id)).toEqual([
      'it',
    ]);
  });

  it('has no row where the page went on to another paper in place, and kept its metadata', () => {
    const head = `<head>${title}<meta name="citation_doi" content="10.1000/abc"><title>Second things in order</title></head>`;
    const document = documentOf(`${head}<body><main><h1>On reading well</h1></main></body>`, somewhere);
    expect(findCards(anyPage, document)).toHaveLength(1);
    document.defaultView?.history.pushState({}, '', '/2026/second');
    document.querySelector('h1')?.replaceChildren('A second thing');
    expect(findCards(anyPage, document)).toEqual([]);
  });

  it.each([
    [
      'On Reading Well: an introduction',
      '<h1>The Journal of Things</h1><h2 id="it">On reading well, an introduction</h2>',
    ],
    ['On Reading $\\alpha$ Well and Long', '<h1>Things</h1><h1 id="it">On reading 𝛼 well and long</h1>'],
    [
      'On Reading Well',
      '<div class="title-page"><h1 id="it">On Reading Well</h1><p>Two authors and a long abstract.</p></div>',
    ],
  ])('has its row at the heading that is most like %j', (said, body) => {
    const head = `<meta name="citation_title" content="${said}"><meta name="citation_doi" content="10.1000/abc">`;
    const cards = cardsIn(`<head>${head}</head><body>${body}</body>`);
    expect(cards.map(({ title, place }) => [title, place.id])).toEqual([[said, 'it']]);
  });

  it('has the title of its heading if only the metadata for sharing gives a title', () => {
    const head =
      '<meta property="og:title" content="On Reading Well | Things"><meta name="citation_doi" content="10.1000/abc">';
    const body = '<h1>Journal of Things</h1><h2>On reading well</h2>';
    expect(foundIn(`<head>${head}</head><body>${body}</body>`)).toEqual(['doi:10.1000/abc On reading well']);
  });

  const pdf = (address: string): string => `<meta name="citation_pdf_url" content="${address}">`;
  it.each([
    ['the PDF that its metadata names', pdf('https://lab.example/5.pdf?utm_source=x'), ['url:lab.example/5.pdf']],
    ['none of two PDFs', pdf('https://lab.example/5.pdf') + pdf('https://lab.example/6.pdf'), []],
    ['no PDF without an address of the web', pdf('/5.pdf'), []],
  ])('has as other ids its address and %s', (_, head, pdfs) => {
    const html = `<head><meta name="citation_doi" content="10.1000/abc">${title}${head}</head><h1>On Reading Well</h1>`;
    const document = documentOf(html, somewhere);
    const read = paperReader(anyPageFacts, document);
    const [paper] = findCards(anyPage, document, somewhere).map(read);
    expect(paper?.aliases).toEqual(['url:blog.example/2026/reading-list', ...pdfs]);
  });

  it('stands once: the links to it only lead around in the page', () => {
    const body = '<body><h1>On Reading Well</h1><a href="https://doi.org/10.1000/abc">Cite this paper</a></body>';
    expect(foundIn(`<head><meta name="citation_doi" content="10.1000/abc"></head>${body}`)).toEqual([
      'doi:10.1000/abc On Reading Well',
    ]);
  });
});

/** Pages whose paper has an id that we know, or that link to papers. */
const savedPages = foreignPages.filter(({ papers }) => papers.some(({ id }) => /^(?:arxiv|doi):/.test(id)));

const findIn = ({ html, url }: (typeof savedPages)[number]): Card[] => {
  const address = url || somewhere;
  return findCards(anyPage, openPage(html, address), address);
};

it.each(savedPages)('every known paper of $name is found', (page) => {
  const found = findIn(page).map(({ id }) => String(id));
  expect(page.papers.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
});

// In this test's tree, parts of broken markup stand in other places than in a browser; Reddit adds a label to titles.
it.each(savedPages.filter(({ name }) => !/digest|reddit/.test(name)))('the papers of $name have titles', (page) => {
  const titles = new Map(
    findIn(page)
      .toReversed()
      .map(({ id, title }) => [String(id), title]),
  );
  expect(page.papers.map(({ id }) => titles.get(id))).toEqual(page.papers.map(({ title }) => title));
});
