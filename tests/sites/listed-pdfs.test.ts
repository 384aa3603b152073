import { describe, expect, it } from 'vitest';
import { addressId } from '../../src/core/ids/address-id.ts';
import { anyPage } from '../../src/sites/any-page.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { documentOf } from './support/open-page.ts';

const address = 'https://blog.example/2026/reading-list';
const report = 'https://lab.example/report.pdf';

const foundIn = (html: string): string[] =>
  findCards(anyPage, documentOf(html, address), address).map(({ id, title }) => `${id} ${title}`);
const arxiv = (id: string, words: string): string => `<a href="https://arxiv.org/abs/2606.${id}">${words}</a>`;
const pdf = (words: string, href = report): string => `<a href="${href}">${words}</a>`;

const first = arxiv('00467', 'Annotators adapt less');
const second = arxiv('00468', 'On writing well');
const own = pdf('A report of our laboratory');
const two = ['arxiv:2606.00467 Annotators adapt less', 'arxiv:2606.00468 On writing well'];
const listed = 'url:lab.example/report.pdf A report of our laboratory';

const list = (...entries: string[]): string => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

describe('an entry that links to a PDF and to no paper with an id', () => {
  it.each([
    ['a list', list(first, own, second), [two[0], listed, two[1]]],
    ['a list with one other entry', list(first, own), [two[0], listed]],
    [
      'a table',
      `<table>${[first, own, second].map((link) => `<tr><td>2026</td><td>${link}</td></tr>`).join('')}</table>`,
      [two[0], listed, two[1]],
    ],
    ['paragraphs', [first, second, own].map((link) => `<p>${link}, by many</p>`).join(''), [...two, listed]],
    [
      'boxes of one class',
      [first, second, own].map((link) => `<div class="paper"><h4>${link}</h4><p>By many</p></div>`).join(''),
      [...two, listed],
    ],
  ])('is a paper in %s of papers', (_, html, papers) => {
    expect(foundIn(`<main>${html}</main>`)).toEqual(papers);
  });

  it.each([
    'https://lab.example/report.pdf?download=1',
    'http://www.lab.example/Report%20of%20%41ll.PDF#page=3',
    'https://lab.example/report.pdf?utm_source=mail',
    '/files/report.pdf',
  ])('has the id that its address has where the user adds the link: %s', (href) => {
    const [card] = findCards(anyPage, documentOf(list(pdf('A report of ours', href), first), address), address);
    expect(card?.id).toBe(addressId(new URL(href, address).href));
    expect(card?.id).toMatch(/^url:/);
  });

  it('has its title in the heading of its line if the link says none, like other entries', () => {
    expect(foundIn(list(first, `<b>A report of our laboratory.</b> By many. ${pdf('[pdf]')}`))).toContain(`${listed}.`);
    expect(foundIn(list(first, `A report of our laboratory. By many. ${pdf('[pdf]')}`))).toContain(
      'url:lab.example/report.pdf ',
    );
  });

  it('has one row, at the first link that says a title', () => {
    const all = pdf('PDF', 'https://lab.example/a.pdf') + own + pdf('Another form of it', 'https://lab.example/b.pdf');
    expect(foundIn(list(first, all))).toEqual([two[0], listed]);
  });

  it('gives its title and nothing else', () => {
    const page = documentOf(list(first, own), address);
    const read = paperReader(undefined, page);
    expect(findCards(anyPage, page, address).map(read)[1]).toMatchObject({
      id: 'url:lab.example/report.pdf',
      title: 'A report of our laboratory',
      aliases: [],
      authors: [],
    });
  });

  it('is found again beside the rows of the first time', () => {
    const page = documentOf(list(first, own), address);
    const cards = findCards(anyPage, page, address);
    for (const { place } of cards) place.after(page.createElement('tag-along'));
    expect(findCards(anyPage, page, address).map(({ element }) => element)).toEqual(
      cards.map(({ element }) => element),
    );
  });
});

describe('a link to a PDF is no paper', () => {
  const both = list(first, second);

  it.each([
    ['in the entry of a paper', list(`${first} ${pdf('A long form of it')}`, second)],
    ['in a part of the entry of a paper', list(`<p>${first}</p><p>${pdf('A long form of it')}</p>`, second)],
    ['in a list within the entry of a paper', list(first + list('arXiv', pdf('A long form of it')), second)],
    ['in the list of links of one paper', `<h2>A title</h2>${list(arxiv('00467', 'arXiv'), pdf('A long form of it'))}`],
    [
      'in a box beside the box of a paper',
      [first, second].map((link) => `<div class="title">${link}</div><div class="links">${own}</div>`).join(''),
    ],
    [
      'in the box below the title of a paper, beside boxes with papers',
      `<h3>${first}</h3><p>${own}</p><h3>T</h3><p>${second}</p><h3>T</h3><p>${arxiv('00469', 'On counting')}</p>`,
    ],
    ['in a list without papers', both + list(own, 'About us')],
    [
      'in a list of which the other entries have no id',
      list(own, pdf('A second report of ours', 'https://lab.example/2.pdf')),
    ],
    ['beside the list', `${both}<p>${own}</p>`],
    ['in running text', `<p>${first}</p><p>${second}</p><p>We also publish ${own} in print.</p>`],
    ['beside one paragraph with a paper', `<p>${first}</p><p>${own}</p>`],
    ['beside one box with many papers', `<div><div>${both}</div><div>${own}</div></div>`],
    [
      'that is another thing than the paper',
      list(first, second, pdf('Slides of our talk'), pdf('Download all as PDF')),
    ],
    ['with an item that holds a list of its own', list(first, second, `All reports ${list(own, 'More of them')}`)],
    [
      'by its query alone',
      list(first, second, pdf('A report of our laboratory', 'https://lab.example/get?file=report.pdf')),
    ],
    ['on no server', list(first, second, pdf('A report of our laboratory', 'file:///report.pdf'))],
    [
      'in a cell of the row of a paper',
      `<table><tr><td>${first}</td><td>${own}</td></tr><tr><td>${second}</td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    expect(foundIn(`<main>${html}</main>`).filter((found) => found.startsWith('url:'))).toEqual([]);
  });

  it.each(['nav', 'div role="contentinfo"', 'code', 'button', 'div role="menu"', 'div role="toolbar"'])(
    'in <%s>',
    (around) => {
      expect(foundIn(`<${around}>${list(first, second, own)}</${around.split(' ')[0]}>`)).toEqual([]);
      expect(foundIn(`<main>${list(first, second, `<${around}>${own}</${around.split(' ')[0]}>`)}</main>`)).toEqual(
        two,
      );
    },
  );

  it('beside links to the paper of the page itself', () => {
    const head =
      '<meta name="citation_arxiv_id" content="2606.00467"><meta name="citation_title" content="On Reading">';
    const body = `<h1>On reading</h1>${list(`Cite this paper: ${first}`, own)}`;
    expect(foundIn(`<head>${head}</head><body>${body}</body>`)).toEqual(['arxiv:2606.00467 On Reading']);
  });

  it('by an id that a page makes up', () => {
    expect(foundIn(list(first, second, '<a href="url:lab.example/report.pdf">url:lab.example/report.pdf</a>'))).toEqual(
      two,
    );
  });
});
