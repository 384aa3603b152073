import { parsePaperId } from '../core/ids/paper-id.ts';
import { readPubMed } from '../core/ids/schemes/pmid.ts';
import { citationDate } from './read/citation-date.ts';
import { citationFacts } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { withoutFullStop } from './read/without-full-stop.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const titleLink = 'a[data-article-id][href], h1 > a[href]';
const articlePath = /^\/\d+\/?(?:$|\?)/;

/** PubMed: search and trending in each of its formats, and the page of one article. */
export const pubmed = defineSite({
  id: 'pubmed',
  name: 'PubMed',
  matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
  hydrates: false,
  reads: [readPubMed],
  surfaces: [
    {
      name: 'search',
      path: /^\/(?!\d+\/?(?:$|\?))/,
      card: 'article',
      link: titleLink,
      title: (result) => withoutFullStop(shownText(result.querySelector(titleLink))),
      place: (result) => result.querySelector(titleLink)?.closest('div') ?? null,
      fit: 'block',
      proves: true,
    },
    {
      name: 'article',
      single: true,
      path: articlePath,
      card: 'main:has(h1)',
      // A heading for narrow windows stands before the one for wide windows; both have the same words.
      title: (main) => withoutFullStop(shownText(main.querySelector('h1'))),
      place: (main) => main.querySelector('header') ?? main.querySelector('h1')?.parentElement ?? null,
      fit: 'block',
      proves: true,
    },
    {
      // The markup of pages before 2020, and of archived pages still.
      name: 'abstract',
      path: articlePath,
      card: 'dl:has(> dd > h2)',
      title: 'h2',
      place: 'dd:has(> h2)',
      fit: 'block',
    },
  ],
  paperLinks: 'a[href^="/"]',
});

/** Facts that PubMed shows of articles. A search shows part of the abstract, and initials instead of given names. */
export const pubmedFacts = defineFacts({
  site: 'pubmed',
  surfaces: {
    search: (result) => ({
      ...citedIn(shownText(result.querySelector('.full-journal-citation, .cit'))),
      authors: namesIn(shownText(result.querySelector('.full-authors, .authors-list'))),
      abstract: shownText(result.querySelector('.full-view-snippet, .abstract-content')),
    }),
    article: (main) => ({
      ...citationFacts(main),
      abstract: [...main.querySelectorAll('#abstract p')].map(shownText).join(' '),
    }),
    abstract: (list) => ({
      ...citedIn(shownText(list.querySelector('dt'))),
      authors: [...list.querySelectorAll('.authors a')].map(shownText),
      abstract: shownText(list.querySelector('p.abstract')),
    }),
  },
});

/** Reads the parts of `J Test Med. 2026 Jun 12;1(2):101-110. doi: 10.1000/jtm.2026.00206.`; each may be missing. */
function citedIn(line: string): Facts {
  // `Update in:` or `Erratum in:` is followed by another paper.
  const [citation = ''] = line.split(/ (?=[A-Z][a-z]+ (?:in|of|on|from): )/);
  const [, venue, date = ''] = /^(.*?)\. (\d{4}(?: [A-Z][a-z]{2}(?: \d{1,2})?)?)\b/.exec(citation) ?? [];
  // A preprint has its own number in place of pages: `ArXiv [Preprint]. 2026 Jun 12:arXiv:2606.00467v1.`
  const ids = [/\bdoi: (10\.\S+)/, /:(arXiv:\d\S+?)\.(?:\s|$)/].map((form) => form.exec(citation)?.[1] ?? '');
  return { venue, date: citationDate(date), aliases: ids.flatMap((id) => parsePaperId(id) ?? []) };
}

/** Reads `Casanova E, Kocielnik R, Alvarez RM.` */
const namesIn = (line: string): string[] => withoutFullStop(line).split(/,\s*/);
