import { arxivReader, onAlphaxiv } from '../core/ids/schemes/arxiv.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { shownCount, shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a:is([href^="/abs/"], [href^="/overview/"], [href^="/resources/"])';
const paperPath = /^\/(?:abs|overview|resources)\//;

/**
 * alphaXiv: every page that lists papers, and the page of one paper. Only its addresses are known, not its markup, so a
 * card is the block around the links to one paper.
 */
export const alphaxiv = defineSite({
  id: 'alphaxiv',
  name: 'alphaXiv',
  matches: ['https://www.alphaxiv.org/*', 'https://alphaxiv.org/*'],
  hydrates: true,
  reads: [arxivReader(onAlphaxiv)],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?!(?:abs|overview|resources)\/)/,
      card: cards,
      link: titleLink,
      title: titleLink,
      place: (card) => titleLink(card)?.parentElement ?? null,
      fit: 'block',
    },
    {
      name: 'paper',
      single: true,
      path: paperPath,
      card: 'main:has(h1)',
      title: (main) => titleOfPage(main.ownerDocument) || shownText(main.querySelector('h1')),
      place: (main) => main.querySelector('h1')?.parentElement ?? null,
      fit: 'block',
    },
  ],
  paperLinks: paperLink,
});

/** Facts that alphaXiv shows of papers. A list names only some of the authors. */
export const alphaxivFacts = defineFacts({
  site: 'alphaxiv',
  surfaces: { list: listFacts, paper: () => ({}) },
});

/** Returns, for each paper, the widest element around its links that contains no link to another paper. */
function cards(document: Document): Element[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`main ${paperLink}`)];
  const papers = links.map(({ pathname }) => pathname.replace(/^.*\/|v\d+$/g, ''));
  const found = links.map((link, at) => {
    const before = papers.findLastIndex((paper, other) => other < at && paper !== papers[at]);
    const after = papers.findIndex((paper, other) => other > at && paper !== papers[at]);
    return cardAroundLink(link, [links[before], links[after]]);
  });
  return [...new Set(found)].filter((card) => shownText(titleLink(card)) !== '');
}

function cardAroundLink(link: Element, others: ReadonlyArray<Element | undefined>): Element {
  let widest = link;
  for (let at = link.parentElement; at !== null && at.localName !== 'main'; at = at.parentElement) {
    if (others.some((other) => other !== undefined && at?.contains(other))) break;
    widest = at;
  }
  return widest;
}

/** Returns the link of a card with the most words; the others are a picture and `View blog`. */
function titleLink(card: Element): Element | null {
  const links = card.matches(paperLink) ? [card] : [...card.querySelectorAll(paperLink)];
  const length = (link: Element): number => shownText(link).length;
  return links.reduce<Element | null>(
    (best, link) => (best === null || length(link) > length(best) ? link : best),
    null,
  );
}

/** Returns the title from the page's `Title | alphaXiv`; the first heading may be one of the overview. */
const titleOfPage = (document: Document): string => /^(.+?) \| alphaXiv$/.exec(document.title.trim())?.[1] ?? '';

function listFacts(card: Element): Facts {
  const words = [...card.querySelectorAll('span, time')].map(shownText);
  return {
    abstract: shownText(card.querySelector('p')),
    date: words.flatMap((text) => shownDate(text, '') ?? [])[0],
    upvotes: shownCount(
      [...card.querySelectorAll('button')].map(shownText).find((text) => /^[\d,.]+k?$/.test(text)) ?? '',
    ),
  };
}
