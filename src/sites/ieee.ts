import { readIeee } from '../core/ids/schemes/ieee.ts';
import { cardsAround } from './read/cards-around.ts';
import { paperPage } from './read/paper-page.ts';
import { defineSite } from './site.ts';

const titleLink = ':is(h2, h3) a[href*="/document/"]';

/** IEEE Xplore: search, conferences and issues, filled in by the client, and the page of one document. */
export const ieee = defineSite({
  id: 'ieee',
  name: 'IEEE Xplore',
  matches: ['https://ieeexplore.ieee.org/*'],
  optional: true,
  hydrates: false,
  reads: [readIeee],
  surfaces: [
    {
      // Each result has the title twice, for wide and for narrow windows.
      name: 'list',
      path: /^\/(?:search|xpl|author)\//,
      card: cardsAround(titleLink, '.List-results-items, xpl-results-item'),
      link: titleLink,
      title: titleLink,
      place: (result) => result,
      fit: 'block',
    },
    paperPage({ path: /^\/(?:abstract\/)?document\/\d+/, heading: 'h1' }),
  ],
  paperLinks: 'a[href*="/document/"]',
});
