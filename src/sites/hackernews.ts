import { parseVersionedId } from '../core/ids/paper-id.ts';
import { hackernewsFirst } from './hackernews-first.ts';
import { shownText } from './read/shown-text.ts';
import { completeSite, defineFacts, type Site } from './site.ts';

const outsideLink = 'a[href^="http"]';
const everyPage = /^\//;

/** The part of Hacker News that the script that finds papers brings. */
export const hackernewsRest: Partial<Site> = {
  reads: [parseVersionedId],
  surfaces: [
    {
      name: 'story',
      path: everyPage,
      card: (document) => linksIn(document, '.title'),
      link: (link) => link,
      // Submitters add such endings to a title.
      title: (link) => shownText(link).replace(/(?: \[(?:pdf|video)\]| \(\d{4}\))+$/i, ''),
      place: (link) => link,
      fit: 'after',
    },
    {
      name: 'comment',
      path: everyPage,
      card: (document) => linksIn(document, '.commtext, .toptext'),
      link: (link) => link,
      // The words of such a link are its address.
      title: () => '',
      place: (link) => link,
      fit: 'after',
    },
  ],
};

/** Hacker News: the stories and comments that link to papers. Each paper counts once in each of them. */
export const hackernews = /* @__PURE__ */ completeSite(hackernewsFirst, hackernewsRest);

/** A story or comment gives only the address of a paper. */
export const hackernewsFacts = defineFacts({
  site: 'hackernews',
  surfaces: { story: () => ({}), comment: () => ({}) },
});

/** Returns the first link to each paper in each element that `blocks` selects, and all links that lead to no paper. */
function linksIn(document: Document, blocks: string): Element[] {
  return [...document.querySelectorAll(blocks)].flatMap((block) => {
    const links = new Map<string, Element>();
    for (const link of block.querySelectorAll<HTMLAnchorElement>(outsideLink)) {
      const name = parseVersionedId(link.href)?.id ?? link.href;
      if (!links.has(name)) links.set(name, link);
    }
    return [...links.values()];
  });
}
