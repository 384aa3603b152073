import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { atypon } from './parts/atypon.ts';
import { atyponFacts } from './parts/atypon-facts.ts';
import { defineSite } from './site.ts';

/** PNAS: search, tables of contents, and the page of one article. */
export const pnas = defineSite(
  atypon({ id: 'pnas', name: 'PNAS', matches: ['https://www.pnas.org/*'], reads: [withPaths(readPublishedDoi)] }),
);

/** Facts that PNAS shows. */
export const pnasFacts = /* @__PURE__ */ atyponFacts('pnas');
