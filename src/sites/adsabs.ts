import { arxivReader, onAds } from '../core/ids/schemes/arxiv.ts';
import { readPlainDoi } from '../core/ids/schemes/doi/plain-doi.ts';
import { headedPage } from './parts/headed-page.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { defineFacts, defineSite } from './site.ts';

const paperLink = 'a[href*="/abs/"]';
const titleLink = `:is(h3 ${paperLink}, ${paperLink}:is(.article-title, :has(h3)))`;

/**
 * The Astrophysics Data System of NASA: the page of one paper, whose metadata gives an arXiv id or a DOI, and in lists the preprints
 * of arXiv. The bibcode of a journal’s article names no DOI, so such an entry has no row. Source: the components of
 * https://github.com/adsabs/nectar.
 */
export const adsabs = defineSite({
  id: 'adsabs',
  name: 'NASA ADS',
  matches: ['https://ui.adsabs.harvard.edu/*'],
  optional: true,
  hydrates: true,
  reads: [arxivReader(onAds), readPlainDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!abs\/[^/?]+(?:\/abstract)?\/?(?:\?|$))/,
      card: cardsAround(titleLink, 'article'),
      link: titleLink,
      title: titleLink,
      // The title stands in a line with buttons, above the authors.
      place: (entry) => entry.querySelector(titleLink)?.closest('div')?.parentElement ?? null,
      fit: 'block',
    },
    headedPage({
      path: /^\/abs\/[^/?]+(?:\/abstract)?\/?(?:\?|$)/,
      heading: ':is(main, article) :is(h1, h2)',
      link: ({ ownerDocument }) =>
        isOfPage(ownerDocument)
          ? (ownerDocument.querySelector('meta[name="citation_arxiv_id"][content]') ??
            ownerDocument.querySelector('meta[name="citation_doi"]'))
          : null,
    }),
  ],
  paperLinks: paperLink,
});

/** Whether the metadata is that of the page’s address, `/abs/<bibcode>`: the address changes before the metadata does. */
function isOfPage(document: Document): boolean {
  const { href = '' } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? {};
  return href.split('/')[4] === document.location.href.split('/')[4];
}

/** Facts that ADS shows. */
export const adsabsFacts = defineFacts({
  site: 'adsabs',
  surfaces: { list: () => ({}), paper: (block) => (isOfPage(block.ownerDocument) ? citationFacts(block) : {}) },
});
