import { readApsDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { freshFacts } from './parts/fresh-facts.ts';
import { headedPage } from './parts/headed-page.ts';
import { linkedList } from './parts/linked-list.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a:is([href*="/abstract/10.1103/"], [href*="/accepted/10.1103/"])';
const reads = [readApsDoi];

/** The journals of the American Physical Society: search, issues and recent articles, and the page of one article. */
export const aps = defineSite({
  id: 'aps',
  name: 'APS Journals',
  matches: ['https://journals.aps.org/*'],
  optional: true,
  hydrates: true,
  reads,
  surfaces: [
    linkedList({ path: /^\/(?!\w+\/[a-z-]+\/10\.)/, links: paperLink, reads }),
    headedPage({ path: /^\/\w+\/(?:abstract|accepted)\/10\./, heading: 'h1:not(.journal-title), #title h3' }),
  ],
  paperLinks: paperLink,
});

/** Facts that the journals show. */
export const apsFacts = defineFacts({ site: 'aps', surfaces: { list: () => ({}), paper: freshFacts } });
