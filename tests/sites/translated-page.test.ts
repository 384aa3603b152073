import { expect, it } from 'vitest';
import { arxiv } from '../../src/sites/arxiv.ts';
import { factsOf } from '../../src/sites/facts.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { pageItself } from '../../src/sites/read/page-itself.ts';
import { paperReader, type Untranslated } from '../../src/sites/read/read-paper.ts';
import { documentOf } from './support/open-page.ts';

const google = (words: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${words}</font></font>`;
const abs = (head: string, title: string): Document =>
  documentOf(
    `<html lang="de"><head>${head}</head><body><div id="abs"><h1 class="title">${title}</h1>
      <div class="authors"><a>Ada Byron</a></div><blockquote class="abstract">Wir lesen.</blockquote></div></body></html>`,
    'https://arxiv.org/abs/2606.00467',
  );
const read = (document: Document, before?: Untranslated) =>
  findCards(arxiv, document).map(paperReader(factsOf('arxiv'), document, before));

const cited = '<meta name="citation_arxiv_id" content="2606.00467"><meta name="citation_title" content="Wide rivers">';

it('takes the title of a translated page from its metadata', () => {
  expect(read(abs(cited, google('Breite Flüsse')))).toMatchObject([{ title: 'Wide rivers' }]);
});

it('takes no title from the metadata of another paper, and none from a translator', () => {
  const other = cited.replace('2606.00467', '2606.00468');
  expect(read(abs(other, google('Breite Flüsse')))).toMatchObject([{ title: '' }]);
});

it('takes the title from before, and no words of a page whose language changed', () => {
  const before: Untranslated = { title: () => 'Wide rivers', isTranslated: () => true };
  const [paper] = read(abs('', 'Breite Flüsse'), before);
  expect(paper).toMatchObject({ title: 'Wide rivers', authors: [], date: '2026-06' });
  expect(paper?.abstract).toBeUndefined();
});

it('takes all words of a page in its own language', () => {
  const before: Untranslated = { title: () => 'Breite Flüsse', isTranslated: () => false };
  const paper = { title: 'Breite Flüsse', authors: ['Ada Byron'], abstract: 'Wir lesen.' };
  expect(read(abs('', 'Breite Flüsse'), before)).toMatchObject([paper]);
});

it.each([
  ['', '', 'Wide rivers'],
  ['translated-ltr', '', ''],
  ['translated-ltr', '<meta property="og:title" content="Rivers &amp;amp; lakes">', 'Rivers & lakes'],
])('gives a page of the class %j with %j the title %j', (name, head, title) => {
  const html = `<html class="${name}"><head><title>Wide rivers</title>${head}</head><h1>${google('Breite Flüsse')}</h1></html>`;
  expect(pageItself(documentOf(html, 'https://rivers.example/7'))?.title).toBe(title);
});
