import { readNeurips } from '../core/ids/schemes/neurips.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { sectionText } from './read/section-text.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a[href*="/hash/"]';

/**
 * The proceedings of NeurIPS: the list of a year (which may have thousands of papers), search, and the page of one
 * paper.
 */
export const neurips = defineSite({
  id: 'neurips',
  name: 'NeurIPS Proceedings',
  matches: ['https://proceedings.neurips.cc/*', 'https://papers.nips.cc/*'],
  hydrates: false,
  reads: [readNeurips],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:(?:paper_files\/)?paper\/\d{4}\/?(?:\?|$)|papers\/search)/,
      card: cardsAround('li a[href*="/hash/"]', 'li'),
      link: paperLink,
      title: paperLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /\/hash\//, heading: 'h4', place: (block) => block.querySelector('p') }),
  ],
  paperLinks: paperLink,
});

/** Facts that the proceedings show. A list has the authors, a page also the abstract. */
export const neuripsFacts = defineFacts({
  site: 'neurips',
  surfaces: {
    list: (entry) => ({ authors: authorsIn(entry), ...yearIn(entry) }),
    paper: (block) => ({ ...citationFacts(block), abstract: sectionText(block, /^Abstract$/) }),
  },
});

const authorsIn = (entry: Element): string[] =>
  shownText(entry.querySelector('i, .paper-authors'))
    .split(',')
    .map((name) => name.trim());

/** The year stands in the address of the paper. */
function yearIn(entry: Element): Facts {
  const year = /\/paper\/(\d{4})\//.exec(entry.querySelector(paperLink)?.getAttribute('href') ?? '')?.[1];
  return year === undefined ? {} : { date: year, venue: `NeurIPS ${year}` };
}
