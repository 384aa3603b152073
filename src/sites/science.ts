import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { atypon } from './parts/atypon.ts';
import { atyponFacts } from './parts/atypon-facts.ts';
import { defineSite } from './site.ts';

/** The journals of the AAAS, Science among them: search, tables of contents, and the page of one article. */
export const science = defineSite(
  atypon({
    id: 'science',
    name: 'Science',
    matches: ['https://www.science.org/*'],
    reads: [withPaths(readPublishedDoi)],
  }),
);

/** Facts that these journals show. */
export const scienceFacts = /* @__PURE__ */ atyponFacts('science');
