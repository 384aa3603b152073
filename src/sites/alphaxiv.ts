import { arxivReader, onAlphaxiv } from '../core/ids/schemes/arxiv.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { linkedList } from './parts/linked-list.ts';
import { shownCount, shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a:is([href^="/abs/"], [href^="/overview/"], [href^="/resources/"])';
const reads = [arxivReader(onAlphaxiv)];
const paperPath = /^\/(?:abs|overview|resources)\//;

/** alphaXiv: every page that lists papers, and the page of one paper. Only its addresses are known, not its markup. */
export const alphaxiv = defineSite({
  id: 'alphaxiv',
  name: 'alphaXiv',
  matches: ['https://www.alphaxiv.org/*', 'https://alphaxiv.org/*'],
  hydrates: true,
  reads,
  surfaces: [
    linkedList({ path: /^\/(?!(?:abs|overview|resources)\/)/, links: paperLink, reads }),
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
