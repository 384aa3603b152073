import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { citedDoi } from './parts/cited-doi.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

/** The proceedings of AAAI and its other conferences: the page of one article. Tables of contents give no DOI. */
export const aaai = defineSite({
  id: 'aaai',
  name: 'AAAI Proceedings',
  matches: ['https://ojs.aaai.org/*'],
  optional: true,
  hydrates: false,
  reads: [readPublishedDoi],
  surfaces: [
    paperPage({ path: /^\/(?:index\.php\/)?[\w-]+\/article\/view\/\d+\/?(?:\?|$)/, heading: 'h1', link: citedDoi }),
  ],
  paperLinks: 'a[href*="doi.org/10."]',
});

/** Facts from the metadata of an article. */
export const aaaiFacts = defineFacts({ site: 'aaai', surfaces: { paper: citationFacts } });
