import { readJmlr } from '../core/ids/schemes/jmlr.ts';
import { readableText } from './read/arxiv-text.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { sectionText } from './read/section-text.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a[href$=".html"]';

/** The Journal of Machine Learning Research: volumes, special topics, and the page of one paper. */
export const jmlr = defineSite({
  id: 'jmlr',
  name: 'JMLR',
  matches: ['https://www.jmlr.org/*', 'https://jmlr.org/*'],
  hydrates: false,
  reads: [readJmlr],
  surfaces: [
    {
      name: 'volume',
      path: /^\/(?!papers\/v\d+\/[^/]+\.html)/,
      card: `dt:has(+ dd ${paperLink})`,
      link: (dt) => dt.nextElementSibling?.querySelector(paperLink) ?? null,
      title: readableText,
      place: (dt) => dt.nextElementSibling,
      fit: 'block',
    },
    paperPage({
      path: /^\/papers\/v\d+\/[^/]+\.html/,
      heading: '#content h2',
      place: (block) => block.querySelector('p'),
    }),
  ],
  paperLinks: paperLink,
});

/** Facts that JMLR shows. Volumes have no abstracts. */
export const jmlrFacts = defineFacts({
  site: 'jmlr',
  surfaces: {
    volume: (dt) => entryFacts(dt.nextElementSibling ?? dt),
    paper: (block) => ({ ...citationFacts(block), abstract: sectionText(block, /^Abstract$/) }),
  },
});

/** Reads `A. Byron, M. Curie; (12):1−20, 2026.` and the links after it, one of which may lead to code. */
function entryFacts(dd: Element): Facts {
  return {
    authors: shownText(dd.querySelector('i')).split(/\s*,\s*/),
    venue: 'Journal of Machine Learning Research',
    date: /, (\d{4})\./.exec(shownText(dd))?.[1],
    codeUrl: [...dd.querySelectorAll('a')].find((link) => shownText(link) === 'code')?.href,
  };
}
