import { readChemrxiv } from '../core/ids/schemes/doi/chemrxiv-doi.ts';
import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { atypon } from './parts/atypon.ts';
import { atyponFacts } from './parts/atypon-facts.ts';
import { defineSite } from './site.ts';

/** ChemRxiv, at its addresses since 2026: search, subjects, and the page of one preprint. */
export const chemrxiv = defineSite(
  atypon({
    id: 'chemrxiv',
    name: 'ChemRxiv',
    matches: ['https://chemrxiv.org/*'],
    reads: [withPaths(readChemrxiv)],
  }),
);

/** Facts that ChemRxiv shows. */
export const chemrxivFacts = /* @__PURE__ */ atyponFacts('chemrxiv');
