import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite } from './site.ts';

/**
 * ScienceDirect: the page of one article, which gives its DOI. Its lists name articles by the publisher's own numbers,
 * which cannot be turned into a DOI with certainty.
 */
export const sciencedirect = defineSite({
  id: 'sciencedirect',
  name: 'ScienceDirect',
  matches: ['https://www.sciencedirect.com/*'],
  optional: true,
  hydrates: true,
  reads: [readPublishedDoi],
  surfaces: [
    paperPage({
      path: /^\/science\/article\//,
      heading: 'article h1',
      link: ({ ownerDocument }) => ownerDocument.querySelector('meta[name="citation_doi"]'),
      place: '#banner',
    }),
  ],
  paperLinks: 'a[href*="doi.org/10."]',
});

/** Facts that the page of an article shows in addition to its metadata, which names no authors. */
export const sciencedirectFacts = defineFacts({
  site: 'sciencedirect',
  surfaces: {
    paper: (article) => ({
      ...citationFacts(article),
      authors: [...article.querySelectorAll('#author-group .react-xocs-alternative-link')].map(shownText),
      abstract: [...article.querySelectorAll('#abstracts .author p')].map(shownText).join(' '),
    }),
  },
});
