import { withPaths } from '../core/ids/schemes/doi/published-path.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a[href*="/article/10."]';
const titleLink = `${paperLink}.art-list-item-title, :is(h2, h3, h4) ${paperLink}`;

/** IOPscience: search, issues and journals, and the page of one article. */
export const iop = defineSite({
  id: 'iop',
  name: 'IOPscience',
  matches: ['https://iopscience.iop.org/*'],
  optional: true,
  hydrates: false,
  reads: [withPaths(readPublishedDoi)],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!article\/)/,
      card: cardsAround(titleLink, '.art-list-item, article, li'),
      link: titleLink,
      title: titleLink,
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /^\/article\/10\./, heading: 'h1' }),
  ],
  paperLinks: paperLink,
});

/** Facts that IOPscience shows. A list names only some of the authors. */
export const iopFacts = defineFacts({
  site: 'iop',
  surfaces: { list: /* @__PURE__ */ entryFacts({ abstract: '.wd-jnl-art-abstract' }), paper: citationFacts },
});
