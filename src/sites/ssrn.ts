import { readSsrn } from '../core/ids/schemes/doi/ssrn-doi.ts';
import { linkedList } from './parts/linked-list.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a:is([href*="abstract_id="], [href*="/abstract="])';
const reads = [readSsrn];

/** SSRN: search, authors, journals and networks, and the page of one paper, whose number makes its DOI. */
export const ssrn = defineSite({
  id: 'ssrn',
  name: 'SSRN',
  matches: ['https://papers.ssrn.com/*', 'https://www.ssrn.com/*'],
  optional: true,
  hydrates: false,
  reads,
  surfaces: [
    linkedList({ path: /^\/(?!sol3\/papers\.cfm\b|abstract=)/i, links: paperLink, reads }),
    paperPage({ path: /^\/(?:sol3\/papers\.cfm\b|abstract=)/i, heading: 'h1' }),
  ],
  paperLinks: paperLink,
});

/** Facts that SSRN shows. */
export const ssrnFacts = defineFacts({ site: 'ssrn', surfaces: { list: () => ({}), paper: citationFacts } });
