import { defineFacts, type Facts } from '../site.ts';
import { citationDate } from './citation-date.ts';
import { citationFacts } from './citation-metas.ts';
import { sectionText } from './section-text.ts';
import { shownText } from './shown-text.ts';

/** Facts that nature.com shows; it belongs to the publisher of Springer Link and has the same markup. */
export const natureFacts = defineFacts({ site: 'nature', surfaces: { list: entryFacts, paper: articleFacts } });

/** Facts that Springer Link shows. */
export const springerFacts = defineFacts({ site: 'springer', surfaces: { list: entryFacts, paper: articleFacts } });

/** A list has a summary in place of the abstract. */
function entryFacts(entry: Element): Facts {
  const time = entry.querySelector('time');
  const authors = entry.querySelectorAll('[itemprop="creator"], [data-test="authors"] span');
  return {
    authors: [...authors].map((author) => shownText(author).replace(/(?:,| &| and)$/, '')),
    abstract: shownText(entry.querySelector('[itemprop="description"], [data-test="description"]')),
    date: citationDate(time?.getAttribute('datetime') ?? shownText(time)),
  };
}

/** The description in the metadata may hold only the first lines of the abstract. */
function articleFacts(block: Element): Facts {
  const cited = citationFacts(block);
  const article = block.closest('article') ?? block.ownerDocument.body;
  return { ...cited, abstract: sectionText(article, /^(?:Abstract|Summary)$/) || cited.abstract };
}
