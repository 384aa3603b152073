import { readBiorxiv } from '../core/ids/schemes/doi/preprint-doi.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { citationFacts } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const preprintLink = 'a[href*="/content/10."]';

/**
 * bioRxiv and medRxiv, which run the same software: recent preprints, subjects, search, and the page of one preprint.
 */
export const biorxiv = defineSite({
  id: 'biorxiv',
  name: 'bioRxiv and medRxiv',
  matches: ['https://www.biorxiv.org/*', 'https://www.medrxiv.org/*'],
  hydrates: false,
  reads: [readBiorxiv],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!content\/10\.)/,
      card: `[data-pisa]:has(${preprintLink})`,
      link: preprintLink,
      title: preprintLink,
      place: (citation) => citation,
      fit: 'block',
    },
    {
      name: 'preprint',
      single: true,
      path: /^\/content\/10\./,
      card: (document) => [document.querySelector('h1#page-title')?.parentElement ?? []].flat(),
      title: 'h1',
      place: (heading) => heading,
      fit: 'block',
    },
  ],
  paperLinks: preprintLink,
});

/** Facts that bioRxiv shows of preprints. Their id is the DOI already, so the DOI is no alias. */
export const biorxivFacts = defineFacts({
  site: 'biorxiv',
  surfaces: { list: listFacts, preprint: citationFacts },
});

function listFacts(citation: Element): Facts {
  return {
    authors: [...citation.querySelectorAll('.highwire-citation-author')].map(shownText),
    date: dayOver(citation),
    venue: shownText(citation.querySelector('.highwire-cite-metadata-journal')),
  };
}

/** Returns the day in the heading above the preprints of that day, in a list of recent preprints. */
function dayOver(citation: Element): string | undefined {
  const before = (heading: Element): boolean =>
    (heading.compareDocumentPosition(citation) & 4) /* citation follows */ !== 0;
  const heading = [...citation.ownerDocument.querySelectorAll('h3')].filter(before).at(-1);
  return shownDate(shownText(heading), '');
}
