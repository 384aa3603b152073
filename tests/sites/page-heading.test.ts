import { describe, expect, it } from 'vitest';
import { anyPage } from '../../src/sites/any-page.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { documentOf } from './support/open-page.ts';

const address = 'https://letters.example/2026/7';
const doi = '<meta name="citation_doi" content="10.1000/abc.7">';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const titled = (title: string, name = 'citation_title'): string => `<meta name="${name}" content="${escaped(title)}">`;
const page = (head: string, body: string): Document =>
  documentOf(`<!doctype html><html><head>${doi}${head}</head><body>${body}</body></html>`, address);
const own = (document: Document) =>
  findCards(anyPage, document)
    .filter(({ surface }) => surface === 'page')
    .map(({ title, place }) => ({ title, place: place.id }));

const site = '<h1>Letters on Many Things</h1>';

describe('the title in the metadata is found in the heading', () => {
  it.each([
    ['written apart', 'Naïve rivers under ice', 'Nai\u0308ve rivers under ice', 'Naïve rivers under ice'],
    ['written together', 'Cafe\u0301 e\u0301tudes', 'Café études', 'Café études'],
    ['with ligatures', 'Efficient flows of water', 'Eﬃcient ﬂows of water', undefined],
    ['with soft hyphens', 'Landwirtschaftsgeschichte', 'Land&shy;wirt&shy;schafts&shy;geschichte', undefined],
    ['with zero-width spaces', 'Photosynthesis', 'Photo&#8203;synthesis', undefined],
    ['in full width', 'ＤＮＡ配列の解析', 'DNA配列の解析', undefined],
    ['with a space in Chinese', '河流中的氮素迁移研究', '河流中的 氮素迁移研究', undefined],
    ['without spaces in Japanese', '水田 に おける 窒素 の 動き', '水田における窒素の動き', undefined],
    [
      'with markup',
      'Why <i>Salix</i> needs CO<sub>2</sub>',
      'Why <em>Salix</em> needs CO<sub>2</sub>',
      'Why Salix needs CO2',
    ],
    ['with small capitals', 'The <scp>dna</scp> of rivers', 'The dna of rivers', 'The dna of rivers'],
    ['escaped twice', 'Rivers &amp; lakes', 'Rivers &amp; lakes', 'Rivers & lakes'],
    ['escaped three times', '&amp;lt;i&amp;gt;Salix&amp;lt;/i&amp;gt; leaves', '<i>Salix</i> leaves', 'Salix leaves'],
    ['hidden by references', 'Bends &lt;&#x2009;&#x3B1;<sub>1</sub>/4', 'Bends &lt; α<sub>1</sub>/4', 'Bends < α1/4'],
    ['in MathML', 'At <mml:math><mml:mi>k</mml:mi></mml:math> rows', 'At k rows', 'At k rows'],
    ['in capitals', 'Rivers under ice', 'RIVERS UNDER ICE', undefined],
    ['with other dashes', 'Rivers—under–ice', 'Rivers - under - ice', undefined],
  ])('%s', (_, said, shown, title = said) => {
    expect(own(page(titled(said), `${site}<h2 id="it">${shown}</h2>`))).toEqual([{ title, place: 'it' }]);
  });
});

describe('a title in two languages', () => {
  const [portuguese, english] = ['Rios sob o gelo do norte', 'Rivers under northern ice'];
  it.each([
    ['of which the page shows the second', titled(portuguese) + titled(english)],
    ['of which the page shows the first', titled(english) + titled(portuguese)],
    ['of which one is in Dublin Core', titled(portuguese) + titled(english, 'DC.Title.Alternative')],
    ['of which the tab has the other', `${titled(english)}<title>Rivers under northern ice | Letters</title>`],
  ])('%s has the one that is shown', (_, head) => {
    expect(own(page(head, `${site}<main><h2 id="it">${english}</h2></main>`))).toEqual([
      { title: english, place: 'it' },
    ]);
  });

  it('has the row at the main heading where the page shows neither, and the tab has one', () => {
    const head = `${titled(portuguese)}<title>${portuguese} | Letters</title>`;
    expect(own(page(head, `<main><h1 id="it">Flüsse unter Eis</h1></main>`))).toEqual([
      { title: portuguese, place: 'it' },
    ]);
  });
});

describe('a page that names its DOI has its paper', () => {
  const title = 'Rivers under northern ice';
  it.each([
    ['in an element that is no heading', '<div><span id="it">Rivers under northern ice</span></div><p>Words.</p>'],
    ['in a cell of a table', '<table><tr><td id="it">Rivers under northern ice</td><td>2026</td></tr></table>'],
    ['in a paragraph with markup', '<p id="it">Rivers <i>under</i> northern ice</p>'],
    [
      'outside the list of what is read most',
      '<a>Rivers under northern ice</a><b id="it">Rivers under northern ice.</b>',
    ],
  ])('with its title %s', (_, body) => {
    expect(own(page(titled(title), `${site}${body}`))).toEqual([{ title, place: 'it' }]);
  });

  it.each([
    ['the first heading of the page', '<h1 id="it">Abstract</h1><p>Words.</p>', 'it'],
    ['its main heading, of another language', '<h1>Letters</h1><main><h1 id="it">Flüsse unter Eis</h1></main>', 'it'],
    ['its second heading where it has no first', '<img alt=""><h2 id="it">Abstract</h2>', 'it'],
    ['the end of a page without headings', '<p>Words.</p>', ''],
  ])('whose title it does not show, at %s', (_, body, place) => {
    expect(own(page(titled(title), body))).toEqual([{ title, place }]);
  });

  it('whose title is in the tab alone', () => {
    const body = '<div id="it">Rivers under northern ice</div>';
    expect(own(page(`<title>${title}</title>`, body))).toEqual([{ title, place: 'it' }]);
    expect(own(page(`<title>${title}</title>`, '<p>Words.</p>'))).toEqual([{ title, place: '' }]);
  });

  it.each([
    ['the tab has the title', `<title>${title} | Letters</title>`],
    ['the metadata names the address', '<link rel="canonical" href="https://letters.example/2026/8">'],
    [
      'the metadata for sharing names it',
      '<meta property="og:url" content="https://letters.example/2026/8?utm_source=x">',
    ],
  ])('after its address changed in place, where %s', (_, head) => {
    const document = page(titled(title) + head, '<h1 id="it">Abstract</h1><p>Words.</p>');
    expect(own(document)).toEqual([{ title, place: 'it' }]);
    document.defaultView?.history.pushState({}, '', '/2026/8');
    expect(own(document)).toEqual([{ title, place: 'it' }]);
  });
});

it('has the row at the heading that can be seen, of two alike', () => {
  const box = '<div><h1>Rivers under ice</h1></div>';
  const document = page(titled('Rivers under ice'), `${box}<article><h2 id="it">Rivers under ice</h2></article>`);
  // The test's tree lays nothing out, so the hidden heading says so itself.
  const heading = document.querySelector('h1');
  if (heading !== null) heading.checkVisibility = () => false;
  expect(own(document)).toEqual([{ title: 'Rivers under ice', place: 'it' }]);
});

it('has the row at the heading of the first level, of two alike that can be seen', () => {
  const box = '<div><h3>Rivers under ice</h3><p>12 posts</p></div>';
  expect(own(page(titled('Rivers under ice'), `${box}<h1 id="it">Rivers under ice</h1>`))).toEqual([
    { title: 'Rivers under ice', place: 'it' },
  ]);
});

it('keeps its heading when a translator changes the words, and loses it with the address', () => {
  const document = page(titled('Rivers under ice'), `${site}<h1 id="it">Rivers under ice</h1>`);
  expect(own(document)).toHaveLength(1);
  const heading = document.querySelector('#it');
  if (heading !== null) heading.textContent = 'Flüsse unterm Eis';
  expect(own(document)).toEqual([{ title: 'Rivers under ice', place: 'it' }]);
  document.defaultView?.history.pushState({}, '', '/2026/8');
  expect(document.location.pathname).toBe('/2026/8');
  expect(own(document)).toEqual([]);
});
