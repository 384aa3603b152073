import { readAcmDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { atypon } from './parts/atypon.ts';
import { atyponFacts } from './parts/atypon-facts.ts';
import { defineSite } from './site.ts';

/** The ACM Digital Library: search, tables of contents, proceedings, and the page of one article. */
export const acm = defineSite(
  atypon({ id: 'acm', name: 'ACM Digital Library', matches: ['https://dl.acm.org/*'], reads: [readAcmDoi] }),
);

/** Facts that the library shows. */
export const acmFacts = /* @__PURE__ */ atyponFacts('acm');
