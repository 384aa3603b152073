import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { citedDoi } from './parts/cited-doi.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { writtenLink } from './parts/written-link.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

const doiLink = 'a:is([href*="doi.org/10."], [href*="/doi/10."])';
const titleLink = ':is(h3, h4, h5) a[href*="article"]';
const readOup = withPaths(readPublishedDoi);

/**
 * Oxford Academic: search and issues, whose entries give a DOI, and the page of one article. Source of the lists: `Silverchair.js`
 * of https://github.com/zotero/translators.
 */
export const oup = defineSite({
  id: 'oup',
  name: 'Oxford Academic',
  matches: ['https://academic.oup.com/*'],
  optional: true,
  hydrates: false,
  reads: [readOup],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!\w[\w-]*\/(?:advance-)?article(?:-abstract)?\/)/,
      card: cardsAround(titleLink, '.al-article-box, .al-article-items'),
      link: (entry) => writtenLink(entry, doiLink, readOup),
      title: titleLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /^\/\w[\w-]*\/(?:advance-)?article(?:-abstract)?\//, heading: 'h1', link: citedDoi }),
  ],
  paperLinks: doiLink,
});

/** Facts that Oxford Academic shows. */
export const oupFacts = defineFacts({
  site: 'oup',
  surfaces: {
    list: /* @__PURE__ */ entryFacts({
      authors: '.al-authors-list',
      date: '.al-pub-date',
      venue: '.ww-citation-primary em',
    }),
    paper: citationFacts,
  },
});
