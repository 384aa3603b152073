import { arxivReader, onArxiv } from '../core/ids/schemes/arxiv.ts';
import { metaOf, readableText } from './read/arxiv-text.ts';
import { latexmlSurface } from './read/latexml.ts';
import { defineSite } from './site.ts';

/** arXiv: daily, weekly and monthly listings, catch-up, author pages, search, the page of one paper, and its text. */
export const arxiv = defineSite({
  id: 'arxiv',
  name: 'arXiv',
  matches: ['https://arxiv.org/*'],
  hydrates: false,
  reads: [arxivReader(onArxiv)],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:list|catchup|a|find)\b/,
      card: 'dl > dt',
      link: 'a[href*="/abs/"][title="Abstract"]',
      title: (dt) => readableText(metaOf(dt)?.querySelector('.list-title'), '.descriptor'),
      place: (dt) => dt,
      fit: 'line',
    },
    {
      name: 'search',
      path: /^\/search\b/,
      card: 'li.arxiv-result',
      link: '.list-title a[href*="/abs/"]',
      title: (result) => readableText(result.querySelector('p.title')),
      place: (result) => result.querySelector('.list-title')?.parentElement ?? null,
      fit: 'line',
      proves: true,
    },
    {
      name: 'abs',
      single: true,
      path: /^\/abs\//,
      card: '#abs',
      // If the page shows the latest version, its address names none.
      link: (abs) => abs.querySelector('.arxividv a') ?? abs.ownerDocument.URL,
      title: (abs) => readableText(abs.querySelector('h1.title'), '.descriptor'),
      place: '.authors',
      fit: 'block',
      proves: true,
    },
    latexmlSurface,
  ],
  paperLinks: 'a[href*="/abs/"]',
});
