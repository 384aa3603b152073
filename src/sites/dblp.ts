import { parsePaperId } from '../core/ids/paper-id.ts';
import { readDblp } from '../core/ids/schemes/dblp.ts';
import { shownText } from './read/shown-text.ts';
import { withoutFullStop } from './read/without-full-stop.ts';
import { defineFacts, defineSite } from './site.ts';

/**
 * dblp: the pages of people and of venues, search, and the page of one record. All of them list entries in the same
 * way.
 */
export const dblp = defineSite({
  id: 'dblp',
  name: 'dblp',
  matches: ['https://dblp.org/*', 'https://dblp.uni-trier.de/*'],
  hydrates: false,
  reads: [readDblp],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:pid|pers|db|search|rec)\b/,
      // The id of an entry is its key, as in `conf/acl/CasanovaKA26a`. Proceedings have a key without a slash, and are
      // no paper.
      card: 'li[id*="/"]',
      link: ({ id }) => `dblp:${id}`,
      title: (entry) => withoutFullStop(shownText(titleOf(entry))),
      place: 'cite',
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: 'a[href*="/rec/"]',
});

/**
 * Facts that dblp shows of papers. The DOI of an entry is that of the paper, and its links to arXiv or the ACL
 * Anthology lead to the same paper.
 */
export const dblpFacts = defineFacts({
  site: 'dblp',
  surfaces: {
    list: (entry) => ({
      authors: [...entry.querySelectorAll('[itemprop="author"]')].map(shownText),
      aliases: editions(entry).flatMap((link) => parsePaperId(link.href) ?? []),
      date: dayOf(entry.querySelector('[itemprop="datePublished"]')),
      venue: shownText(entry.querySelector('[itemprop="isPartOf"] [itemprop="name"]')),
    }),
  },
});

/** Names of people and venues are marked in the same way as the title; those of people come before it. */
const titleOf = (entry: Element): Element | undefined =>
  [...entry.querySelectorAll('cite [itemprop="name"]')].find((name) => name.closest('[itemprop="author"]') === null);

/**
 * Returns links to the paper on other sites. A link with a fragment leads into a volume, which holds other papers too.
 */
const editions = (entry: Element): HTMLAnchorElement[] =>
  [...entry.querySelectorAll<HTMLAnchorElement>('nav a[itemprop="url"]')].filter(({ hash }) => hash === '');

const dayOf = (date: Element | null): string | undefined =>
  date?.getAttribute('content') ?? date?.textContent ?? undefined;
