import { readAcl } from '../core/ids/schemes/acl.ts';
import { arxivReader, onArxiv, onPapersCool } from '../core/ids/schemes/arxiv.ts';
import { readOpenReview } from '../core/ids/schemes/openreview.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite } from './site.ts';

const titleLink = 'a[id^="title-"]';

/**
 * Cool Papers: categories of arXiv and their search, venues, and the page of one paper, which is a list with one entry.
 */
export const paperscool = defineSite({
  id: 'paperscool',
  name: 'Cool Papers',
  matches: ['https://papers.cool/*'],
  hydrates: false,
  reads: [arxivReader(onPapersCool, onArxiv), readOpenReview, readAcl],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:arxiv|venue)\//,
      card: panels,
      link: namingLink,
      title: titleLink,
      // Under the authors: a press on anything further down may open the whole PDF.
      place: 'p[id^="authors-"]',
      fit: 'block',
    },
  ],
  paperLinks: 'a[href]',
});

/** Facts that Cool Papers shows of papers. */
export const paperscoolFacts = defineFacts({
  site: 'paperscool',
  surfaces: {
    list: (panel) => ({
      authors: [...panel.querySelectorAll('p[id^="authors-"] a')].map(shownText),
      abstract: shownText(panel.querySelector('p[id^="summary-"]')),
      date: shownDate(shownText(panel.querySelector('p[id^="date-"] > :last-child')), ''),
    }),
  },
});

/**
 * The id of a panel is the paper's key, which is also in the ids of the elements inside it: `2606.00467` and
 * `title-2606.00467`.
 */
function panels(document: Document): Element[] {
  const keys = [...document.querySelectorAll(titleLink)].map(({ id }) => id.slice('title-'.length));
  return keys.flatMap((key) => document.getElementById(key) ?? []);
}

/** A key with `@`, of a venue, is no arXiv id. Then the number before the title links to the paper's own site. */
function namingLink(panel: Element): Element | null {
  return panel.querySelector(`${titleLink}[href*="/arxiv/"]`) ?? panel.querySelector('h2 a[href^="http"]');
}
