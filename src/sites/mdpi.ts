import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { citedDoi } from './parts/cited-doi.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { writtenLink } from './parts/written-link.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

const doiLink = 'a[href*="doi.org/10.3390/"]';

/**
 * MDPI: search, journals and issues, and the page of one article. Its addresses name no DOI, but every entry of a list does.
 * Source of the lists: `MDPI Journals.js` of https://github.com/zotero/translators.
 */
export const mdpi = defineSite({
  id: 'mdpi',
  name: 'MDPI',
  matches: ['https://www.mdpi.com/*'],
  optional: true,
  hydrates: false,
  reads: [readPublishedDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!\d{4}-\d{3}[\dX](?:\/[^/?]+){3})/,
      card: cardsAround('.title-link', '.article-item, .article-content, article, li'),
      link: (entry) => writtenLink(entry, doiLink, readPublishedDoi),
      title: '.title-link',
      place: (entry) => entry,
      fit: 'block',
    },
    paperPage({ path: /^\/\d{4}-\d{3}[\dX](?:\/[^/?]+){3}/, heading: 'h1', link: citedDoi }),
  ],
  paperLinks: doiLink,
});

/** Facts that MDPI shows. */
export const mdpiFacts = defineFacts({
  site: 'mdpi',
  surfaces: {
    list: /* @__PURE__ */ entryFacts({ authors: '.authors', venue: '.color-grey-dark em', abstract: '.abstract-full' }),
    paper: citationFacts,
  },
});
