import { readAcmDoi } from '../core/ids/schemes/doi/publisher-doi.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationDate } from './read/citation-date.ts';
import { paperPage } from './read/paper-page.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const titleLink = '.issue-item__title a[href*="/doi/"]';

/** The ACM Digital Library: search, tables of contents, proceedings, and the page of one article. */
export const acm = defineSite({
  id: 'acm',
  name: 'ACM Digital Library',
  matches: ['https://dl.acm.org/*'],
  optional: true,
  hydrates: false,
  reads: [readAcmDoi],
  surfaces: [
    {
      // On the page of an article, such items are its references and similar articles.
      name: 'list',
      path: /^\/(?!doi\/(?!proceedings\/))/,
      card: cardsAround(titleLink, '.issue-item, .issue-item-container'),
      link: titleLink,
      title: titleLink,
      place: (item) => item,
      fit: 'block',
    },
    paperPage({ path: /^\/doi\/(?:(?:abs|full|fullHtml)\/)?10\./, heading: 'h1' }),
  ],
  paperLinks: 'a[href*="/doi/"]',
});

/** Facts that the library shows. An abstract in a list may be cut. */
export const acmFacts = defineFacts({
  site: 'acm',
  surfaces: {
    list: (item) => ({
      ...issueFacts(item),
      authors: [...item.querySelectorAll('[aria-label="authors"] a')].map(shownText),
      abstract: shownText(item.querySelector('.issue-item__abstract')),
    }),
    paper: (block) => paperFacts(block.closest('article') ?? block.ownerDocument.body),
  },
});

function issueFacts(block: Element): Facts {
  const date = block.querySelector('.bookPubDate, .epub-section__date, .core-date-published');
  return {
    venue: shownText(block.querySelector('.epub-section__title, [property="isPartOf"] [property="name"]')),
    date: citationDate(shownText(date)),
  };
}

/** Pages from before 2022 have their names in lists, newer ones in the terms of schema.org. */
function paperFacts(article: Element): Facts {
  const authors = article.querySelectorAll('.loa .loa__author-name, .authors [property="author"]');
  const abstract = article.querySelector('.abstractInFull, #abstract [role="paragraph"]');
  return { ...issueFacts(article), authors: [...new Set([...authors].map(nameIn))], abstract: shownText(abstract) };
}

const nameIn = (author: Element): string =>
  ['givenName', 'familyName']
    .map((part) => shownText(author.querySelector(`[property="${part}"]`)))
    .join(' ')
    .trim() || shownText(author);
