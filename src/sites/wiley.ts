import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { atypon } from './parts/atypon.ts';
import { atyponFacts } from './parts/atypon-facts.ts';
import { defineSite } from './site.ts';

/** Wiley Online Library: search, tables of contents, and the page of one article. */
export const wiley = defineSite(
  atypon({
    id: 'wiley',
    name: 'Wiley Online Library',
    matches: ['https://onlinelibrary.wiley.com/*'],
    reads: [withPaths(readPublishedDoi)],
  }),
);

/** Facts that Wiley Online Library shows. */
export const wileyFacts = /* @__PURE__ */ atyponFacts('wiley');
