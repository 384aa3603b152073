import { readNatureDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { cardsAround } from './read/cards-around.ts';
import { paperPage } from './read/paper-page.ts';
import { defineSite } from './site.ts';

const titleLink = ':is(h2, h3, h4) a[href*="/articles/"]';

/** nature.com: search and the lists of its journals, and the page of one article, which gives its DOI. */
export const nature = defineSite({
  id: 'nature',
  name: 'Nature',
  matches: ['https://www.nature.com/*'],
  optional: true,
  hydrates: false,
  reads: [readPublishedDoi, readNatureDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!articles\/)/,
      card: cardsAround(titleLink, 'article, li'),
      link: titleLink,
      title: titleLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({
      path: /^\/articles\/[^/]+\/?(?:\?|$)/,
      heading: 'article h1',
      link: ({ ownerDocument }) => ownerDocument.querySelector('meta[name="citation_doi"], meta[name="prism.doi"]'),
    }),
  ],
  paperLinks: 'a[href*="/articles/"]',
});
