import { readOsf } from '../core/ids/schemes/doi/osf-doi.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { freshFacts } from './parts/fresh-facts.ts';
import { headedPage } from './parts/headed-page.ts';
import { writtenLink } from './parts/written-link.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a:is([href*="/osf.io/"], [href*="/preprints/"])';

/**
 * OSF Preprints: search, where cards of preprints give a DOI, and the page of one preprint. Cards of projects, registrations and
 * people have no DOI of a preprint. Source: the templates of https://github.com/CenterForOpenScience/angular-osf.
 */
export const osf = defineSite({
  id: 'osf',
  name: 'OSF Preprints',
  matches: ['https://osf.io/*'],
  optional: true,
  hydrates: true,
  reads: [readOsf],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!preprints\/[a-z]+\/[a-z\d]{5}(?:_v\d+)?\/?(?:\?|$))/,
      card: 'osf-resource-card',
      link: (card) => writtenLink(card, paperLink, readOsf),
      title: ':is(h2, .title)',
      place: (card) => card,
      fit: 'block',
    },
    headedPage({ path: /^\/preprints\/[a-z]+\/[a-z\d]{5}(?:_v\d+)?\/?(?:\?|$)/, heading: 'h1' }),
  ],
  paperLinks: paperLink,
});

/** Facts that OSF shows of preprints. */
export const osfFacts = defineFacts({
  site: 'osf',
  surfaces: { list: /* @__PURE__ */ entryFacts({ abstract: '.description' }), paper: freshFacts },
});
