import { parseVersionedId } from '../core/ids/paper-id.ts';
import { arxivReader, onScirate } from '../core/ids/schemes/arxiv.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { readableText } from './read/arxiv-text.ts';
import { shownCount, shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperPath = /^\/arxiv\/(?:[\w.-]+\/)?\d/;
const paperLink = 'a[href^="/arxiv/"]';

/** SciRate: the home page, the feeds of categories (`/arxiv/quant-ph`), search, and the page of one paper. */
export const scirate = defineSite({
  id: 'scirate',
  name: 'SciRate',
  matches: ['https://scirate.com/*'],
  hydrates: false,
  reads: [arxivReader(onScirate)],
  surfaces: [
    {
      name: 'feed',
      path: /^\/(?!arxiv\/(?:[\w.-]+\/)?\d)/,
      card: 'li:has([data-paper-uid])',
      link: paperLink,
      title: (paper) => readableText(paper.querySelector(paperLink)),
      place: (paper) => paper,
      fit: 'block',
    },
    {
      name: 'paper',
      single: true,
      path: paperPath,
      card: 'body:has(h1):has([data-paper-uid])',
      title: (paper) => readableText(paper.querySelector('h1')),
      place: (paper) => paper.querySelector('h1')?.parentElement ?? null,
      fit: 'block',
    },
  ],
  paperLinks: paperLink,
});

/** Facts that SciRate shows of papers. Its scites are read as upvotes, as on Hugging Face. */
export const scirateFacts = defineFacts({
  site: 'scirate',
  surfaces: {
    feed: (paper) => {
      const line = shownText(paper.querySelector('.uid'));
      return {
        ...counts(paper),
        version: parseVersionedId(/arXiv:\S+/.exec(line)?.[0] ?? '')?.version,
        ...authorsIn(paper),
        abstract: readableText(paper.querySelector('.abstract')),
        date: shownDate(/^[A-Z][a-z]{2} \d{1,2} \d{4}/.exec(line)?.[0] ?? '', ''),
      };
    },
    paper: (paper) => ({
      ...counts(paper),
      ...authorsIn(paper),
      abstract: readableText(paper.querySelector('.abstract')),
      date: shownDate(
        /Published (\d{1,2} [A-Z][a-z]{2} \d{4})/.exec(shownText(paper.querySelector('.dates')))?.[1] ?? '',
        '',
      ),
    }),
  },
});

/** A paper without comments has no link to them. */
function counts(paper: Element): Facts {
  const scites = paper.querySelector('[data-paper-uid] .count');
  const comments = [...paper.querySelectorAll('a, h4')].map(shownText).find((text) => /^\d+ comments?$/.test(text));
  return { upvotes: shownCount(shownText(scites)), comments: shownCount(comments ?? '0') };
}

/** Each name but the last ends in the comma before the next one; a long list ends in `et al (2)`. */
function authorsIn(paper: Element): Facts {
  const names = [...paper.querySelectorAll('.authors a')].map((link) => shownText(link).replace(/,$/, ''));
  const authors = names.filter((name) => !/^et al \(\d+\)$/.test(name));
  const rest = names.length > authors.length ? shownCount(names.at(-1) ?? '') : 0;
  return { authors, authorCount: authors.length + (rest ?? 0) };
}
