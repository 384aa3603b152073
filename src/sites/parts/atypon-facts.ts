import { citationDate } from '../read/citation-date.ts';
import { citationFacts } from '../read/citation-metas.ts';
import { shownText } from '../read/shown-text.ts';
import { defineFacts, type Facts, type SiteFacts } from '../site.ts';
import { entryFacts } from './entry-facts.ts';

const listFacts = /* @__PURE__ */ entryFacts({
  authors: '[aria-label="authors"] a, .loa .author-style, .meta__authors li, [class*="contribs"] li',
  date: '.bookPubDate, .epub-date, .meta__epubDate, [class*="card"] time',
  venue: '.epub-section__title, .meta__serial, .card-meta__item',
  abstract: '.issue-item__abstract, [class*="abstract"] p, .card-body',
});

/**
 * What the site of a publisher shows that runs Atypon’s Literatum. An abstract in a list may be cut. Marked for the build, as
 * `defineFacts` is.
 */
/* @__NO_SIDE_EFFECTS__ */
export function atyponFacts(site: string): SiteFacts {
  const paper = (block: Element): Facts => pageFacts(block, block.closest('article') ?? block.ownerDocument.body);
  return defineFacts({ site, surfaces: { list: listFacts, paper } });
}

/**
 * Reads the page of an article. Pages from before 2022 have their names in lists, newer ones in the terms of schema.org; some have
 * them in the metadata alone.
 */
function pageFacts(block: Element, article: Element): Facts {
  const cited = citationFacts(block);
  const first = (places: string): string => shownText(article.querySelector(places));
  const authors = article.querySelectorAll('.loa .loa__author-name, .authors [property="author"]');
  return {
    ...cited,
    authors: authors.length > 0 ? [...new Set([...authors].map(nameIn))] : cited.authors,
    date: citationDate(first('.bookPubDate, .epub-section__date, .core-date-published')) ?? cited.date,
    venue: first('.epub-section__title, [property="isPartOf"] [property="name"]') || cited.venue,
    abstract: first('.abstractInFull, #abstract [role="paragraph"]') || cited.abstract,
  };
}

const nameIn = (author: Element): string =>
  ['givenName', 'familyName']
    .map((part) => shownText(author.querySelector(`[property="${part}"]`)))
    .join(' ')
    .trim() || shownText(author);
