import { readSpringerDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { cardsAround } from './read/cards-around.ts';
import { paperPage } from './read/paper-page.ts';
import { defineSite } from './site.ts';

const paperLink = 'a:is([href*="/article/10."], [href*="/chapter/10."])';
const titleLink = `:is(h2, h3, h4) ${paperLink}`;

/** Springer Link: search, the contents of journals and books, and the page of one article or chapter. */
export const springer = defineSite({
  id: 'springer',
  name: 'Springer Link',
  matches: ['https://link.springer.com/*'],
  optional: true,
  hydrates: false,
  reads: [readSpringerDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!(?:article|chapter)\/)/,
      card: cardsAround(titleLink, 'article, li'),
      link: titleLink,
      title: titleLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /^\/(?:article|chapter)\/10\./, heading: 'main h1, article h1' }),
  ],
  paperLinks: paperLink,
});
