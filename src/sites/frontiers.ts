import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { freshFacts } from './parts/fresh-facts.ts';
import { headedPage } from './parts/headed-page.ts';
import { cardsAround } from './read/cards-around.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a[href*="/articles/10.3389/"]';
const titleLink = `:is(${paperLink}:has(h1, h2, h3), :is(h2, h3) ${paperLink})`;

/**
 * Frontiers: the articles of its journals and research topics, and the page of one article. Its search gives no DOI. Source of the
 * lists: `Frontiers.js` of https://github.com/zotero/translators.
 */
export const frontiers = defineSite({
  id: 'frontiers',
  name: 'Frontiers',
  matches: ['https://www.frontiersin.org/*'],
  optional: true,
  hydrates: true,
  reads: [withPaths(readPublishedDoi)],
  surfaces: [
    {
      // The whole card is one link.
      name: 'list',
      path: /^\/(?!(?:journals\/[^/]+\/)?articles\/10\.)/,
      card: cardsAround(titleLink, 'article, li'),
      link: titleLink,
      title: 'h1, h2, h3',
      place: (entry) => entry,
      fit: 'block',
    },
    headedPage({ path: /\/articles\/10\.3389\//, heading: 'h1' }),
  ],
  paperLinks: paperLink,
});

/** Facts that Frontiers shows. */
export const frontiersFacts = defineFacts({
  site: 'frontiers',
  surfaces: {
    list: /* @__PURE__ */ entryFacts({
      authors: '.CardArticle__authors li',
      date: '.CardArticle__date',
      venue: '.CardArticle__journal__name',
    }),
    paper: freshFacts,
  },
});
