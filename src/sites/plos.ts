import { readPlosDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a:is([href*="/article?id=10.1371"], [href*="doi%2F10.1371"])';
const titleLink = `:is(h2, h3, h4, dt, .article) > ${paperLink}`;

/** PLOS: search and the lists of its journals, and the page of one article. */
export const plos = defineSite({
  id: 'plos',
  name: 'PLOS',
  matches: ['https://journals.plos.org/*'],
  optional: true,
  hydrates: false,
  reads: [readPlosDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!\w+\/article\b)/,
      card: cardsAround(titleLink, 'li, article, dt'),
      link: titleLink,
      title: titleLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /^\/\w+\/article\b/, heading: '#artTitle' }),
  ],
  paperLinks: paperLink,
});

/** Facts that PLOS shows. In a search, the authors and the day stand under the title. */
export const plosFacts = defineFacts({
  site: 'plos',
  surfaces: {
    list: (entry) => {
      const rest = entry.localName === 'dt' ? (entry.nextElementSibling ?? entry) : entry;
      return {
        authors: shownText(rest.querySelector('.authors, .search-results-authors')).split(/\s*,\s*/),
        date: shownDate(shownText(rest.querySelector('.date, [id^="date"]')).replace(/^published/i, ''), ''),
      };
    },
    paper: citationFacts,
  },
});
