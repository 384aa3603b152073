import { cardsAround } from '../read/cards-around.ts';
import { paperPage } from '../read/paper-page.ts';
import type { Site } from '../site.ts';

/** What tells a publisher from the others that run Atypon’s Literatum. */
type Publisher = Pick<Site, 'id' | 'name' | 'matches' | 'reads'>;

/** Titles are links, or headings in links, and some publishers name only the class. */
const titleLink =
  ':is(.issue-item__title, .article-title, h2, h3, h4, h5) a[href*="/doi/"], a[href*="/doi/"]:is(.issue-item__title, :has(h2, h3))';

/**
 * Makes the description of a publisher whose site runs Atypon’s Literatum: search, tables of contents, and the page of one
 * article. Sources: `Atypon Journals.js` and `Wiley Online Library.js` of https://github.com/zotero/translators.
 */
/* @__NO_SIDE_EFFECTS__ */
export function atypon({ id, name, matches, reads }: Publisher): Site {
  return {
    id,
    name,
    matches,
    optional: true,
    hydrates: false,
    reads,
    surfaces: [
      {
        // On the page of an article, such items are its references and similar articles.
        name: 'list',
        path: /^\/(?!doi\/(?!proceedings\/|book\/))/,
        card: cardsAround(titleLink, '.issue-item, .issue-item-container, .search__item, .card, article, li'),
        link: titleLink,
        title: titleLink,
        place: (item) => item,
        fit: 'block',
      },
      paperPage({ path: /^\/doi\/(?:(?:abs|abstract|full|full-xml|fullHtml)\/)?10\./, heading: 'h1' }),
    ],
    paperLinks: 'a[href*="/doi/"]',
  };
}
