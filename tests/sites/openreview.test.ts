import { describe, expect, it } from 'vitest';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { openreview } from '../../src/sites/openreview.ts';
import { samplePage } from './support/ground-truth.ts';
import { documentOf, openLivePage, openPage } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const arxivOfReply = 'arxiv:2606.12730';

function readPage(name: string) {
  const { html, url } = samplePage(`openreview/${name}`);
  return readPapers(openreview, openPage(html, url));
}

describe('a list', () => {
  const papers = readPage('venue');

  it('has one card for each paper under every tab', () => {
    expect(papers.length).toBe(6);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(6);
  });

  it('takes no heading in an unfolded abstract for a paper', () => {
    expect(papers.map(({ id }) => id)).not.toContain('openreview:aaaaBBBB11');
    expect(papers[0]?.abstract).toMatch(/^Labels from a language model .* the confident ones\./);
  });

  it('takes none either if the site renames its parts', () => {
    const { html, url } = samplePage('openreview/venue');
    const document = openPage(html, url);
    for (const element of document.querySelectorAll('main [class]')) element.removeAttribute('class');
    expect(findCards(openreview, document).map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
  });

  it('takes no comment that a search finds for the paper that it is about', () => {
    const result = (query: string): string =>
      `<li><div class="note"><h4><a href="/forum?${query}">T</a></h4></div></li>`;
    const html = `<main><ul>${result('id=kR7vWq2LmA&noteId=Zz8pQrStUv')}${result('id=Tz_4-hXo9B')}</ul></main>`;
    const document = documentOf(html, 'https://openreview.net/search?term=priors');
    expect(findCards(openreview, document).map(({ id }) => id)).toEqual(['openreview:Tz_4-hXo9B']);
  });

  it('gives venue and date, and counts the authors that it leaves out', () => {
    expect(papers[2]).toMatchObject({ venue: 'ECRP 2026 Oral', date: '2026-09-20', authorCount: 11 });
    expect(papers[2]?.authors.length).toBe(8);
  });

  it('takes the other ids only of papers that are published elsewhere', () => {
    expect(papers.map(({ aliases }) => aliases)).toEqual([[], [], [], ['arxiv:2606.13594'], [], []]);
  });

  it('is read anew when its pages swap in place', async () => {
    const { html, url, json } = samplePage('openreview/submissions-async');
    await using live = openLivePage(html, url);
    const listed = (): string[] => findCards(openreview, live.document).map(({ id }) => id);
    expect(listed()).toEqual([]);
    await live.settled();
    const first = listed();
    live.document.querySelector<HTMLElement>('.pagination li:last-child a')?.click();
    await live.settled();
    expect(listed()).toEqual(json.page2.map(({ id }: { id: string }) => id));
    expect(listed()).not.toEqual(first);
  });
});

describe('a forum', () => {
  it('is of one paper, and takes no ids from what reviewers write', () => {
    const [paper, ...others] = readPage('forum');
    expect(others).toEqual([]);
    expect(paper?.aliases).toEqual(['doi:10.1000/ecrp.2026.17']);
    expect(paper?.aliases).not.toContain(arxivOfReply);
  });

  it('takes nothing from data of the paper that was shown before', () => {
    const { html, url } = samplePage('openreview/forum');
    const document = openPage(html, url);
    document.querySelector('meta[name="citation_title"]')?.setAttribute('content', 'The paper before');
    expect(readPapers(openreview, document)[0]).toMatchObject({ aliases: [], venue: 'ECRP 2026 Oral' });
  });
});
