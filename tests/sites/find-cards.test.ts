import { describe, expect, it } from 'vitest';
import { arxiv } from '../../src/sites/arxiv.ts';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards, mayHaveLost } from '../../src/sites/find/find-cards.ts';
import { huggingface } from '../../src/sites/huggingface.ts';
import type { Surface } from '../../src/sites/site.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const newListing = 'https://arxiv.org/list/cs.CL/new';
const daily = 'https://huggingface.co/papers/date/2026-06-12';

const entry = (id: string): string =>
  `<dt><a href="/abs/${id}" title="Abstract">arXiv:${id}</a></dt><dd><div class="meta"><div class="list-title">T ${id}</div></div></dd>`;
const article = (href: string, title = 'A title'): string =>
  `<article><h3><a href="${href}">${title}</a></h3></article>`;

const ids = (cards: Card[]): string[] => cards.map(({ id }) => id);

describe('on arXiv', () => {
  it('gives a paper that is listed twice two cards', () => {
    const document = documentOf(
      `<dl>${entry('2606.00001')}${entry('2606.00002')}</dl><dl>${entry('2606.00001')}</dl>`,
      newListing,
    );
    const cards = findCards(arxiv, document);
    expect(ids(cards)).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002', 'arxiv:2606.00001']);
    expect(new Set(cards.map(({ element }) => element)).size).toBe(3);
  });

  it('leaves out an entry whose link names no paper', () => {
    const document = documentOf(`<dl><dt>Browse</dt><dd></dd>${entry('list')}${entry('2606.00002')}</dl>`, newListing);
    expect(ids(findCards(arxiv, document))).toEqual(['arxiv:2606.00002']);
  });

  it('looks past our own element between a `dt` and its `dd`', () => {
    const document = documentOf(`<dl>${entry('2606.00001')}</dl>`, newListing);
    document.querySelector('dt')?.after(document.createElement('tag-along'));
    expect(findCards(arxiv, document)[0]?.title).toBe('T 2606.00001');
  });

  it('takes the month from the id if the page shows no date', () => {
    const document = documentOf(`<dl>${entry('2606.00001')}${entry('hep-th/9711200')}</dl>`, newListing);
    expect(readPapers(arxiv, document).map(({ date }) => date)).toEqual(['2026-06', '1997-11']);
  });

  it('finds two thousand', () => {
    const entries = Array.from({ length: 2_000 }, (_, at) => entry(`2606.${String(10_000 + at)}`));
    const found = findCards(arxiv, documentOf(`<dl>${entries.join('')}</dl>`, newListing));
    expect(new Set(ids(found)).size).toBe(2_000);
  });
});

describe('on Hugging Face', () => {
  it('keeps the page order of two kinds of card on one page', () => {
    const linked = '<article><a href="/papers/2606.00002"><h4>B</h4></a></article>';
    const html = `<main>${linked}${article('/papers/2606.00001')}${linked.replace('02', '03')}</main>`;
    const document = documentOf(html, 'https://huggingface.co/example-lab');
    expect(ids(findCards(huggingface, document))).toEqual(['arxiv:2606.00002', 'arxiv:2606.00001', 'arxiv:2606.00003']);
  });

  it('takes the widest element around a title for the card if there are no articles, but never the whole page', () => {
    const title = (at: number): string => `<h3><a href="/papers/2606.0000${at}">A</a></h3>`;
    const result = (at: number): string => `<div id="r${at}"><div><label>3</label></div><div>${title(at)}</div></div>`;
    const several = documentOf(`<main><h1>Papers</h1><div>${result(1)}${result(2)}</div></main>`, daily);
    expect(findCards(huggingface, several).map(({ element }) => element.id)).toEqual(['r1', 'r2']);
    const one = documentOf(`<main>${result(1)}</main>`, daily);
    expect(findCards(huggingface, one).map(({ element }) => element.id)).toEqual(['r1']);
  });

  it('takes the address of a page that changed it in place', () => {
    const document = documentOf(
      `<main>${article('/papers/2606.00001')}</main>`,
      'https://huggingface.co/papers/2606.00002',
    );
    expect(findCards(huggingface, document)).toEqual([]);
    expect(ids(findCards(huggingface, document, daily))).toEqual(['arxiv:2606.00001']);
  });

  it.each([
    '{"dailyPapers":[{"paper":',
    '[]',
    '{"dailyPapers":{"0":1},"paper":7}',
    '{"dailyPapers":[null,{"paper":{"id":3}}]}',
  ])('lives with data that is not as expected: %s', (json) => {
    const document = documentOf(
      `<main><div data-target="DailyPapers">${article('/papers/2606.00001')}</div></main>`,
      daily,
    );
    document.querySelector('div')?.setAttribute('data-props', json);
    expect(readPapers(huggingface, document)[0]).toMatchObject({ id: 'arxiv:2606.00001', title: 'A title' });
  });

  it('reads the same card anew after its link has changed', () => {
    const document = documentOf(`<main>${article('/papers/2606.00001')}</main>`, daily);
    document.querySelector('h3 a')?.setAttribute('href', '/papers/2606.00009');
    expect(ids(findCards(huggingface, document))).toEqual(['arxiv:2606.00009']);
  });
});

describe('the name of a paper', () => {
  const listing = '<ol><li data-key="2606.00001">A</li><li data-key="none">B</li><li>C</li></ol>';
  const surface = { name: 'list', card: 'li', title: 'b', place: 'b', fit: 'block' } as const;
  const named = (link: NonNullable<Surface['link']>): string[] =>
    ids(findCards({ ...arxiv, surfaces: [{ ...surface, link }] }, documentOf(listing, newListing)));

  it('may be a text that stands in no element', () => {
    expect(named((card) => `arxiv:${card.getAttribute('data-key') ?? ''}`)).toEqual(['arxiv:2606.00001']);
  });

  it('may be nowhere', () => {
    expect(named(() => '')).toEqual([]);
    expect(named(() => null)).toEqual([]);
  });
});

describe('mayHaveLost', () => {
  it('finds links to papers if the markup around them is unknown', () => {
    const document = documentOf('<main><section><a href="/papers/2606.00001">A title</a></section></main>', daily);
    expect(findCards(huggingface, document)).toEqual([]);
    expect(mayHaveLost(huggingface, document, [])).toBe(true);
  });

  it('does not take links to other lists for papers', () => {
    const document = documentOf(
      '<main><a href="/papers/date/2026-06-11">Before</a><a href="/papers/trending">Trending</a></main>',
      daily,
    );
    expect(mayHaveLost(huggingface, document, [])).toBe(false);
  });

  it('expects nothing of pages that never list papers', () => {
    const document = documentOf('<div id="content"><a href="/abs/2606.00001">abs</a></div>', 'https://arxiv.org/help');
    expect(mayHaveLost(arxiv, document, [])).toBe(false);
    expect(mayHaveLost(arxiv, document, [], newListing)).toBe(true);
  });
});
