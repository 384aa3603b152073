import { arxivReader, onHuggingFace } from '../core/ids/schemes/arxiv.ts';
import { defineSite } from './site.ts';

const paperLink = 'a[href^="/papers/"]';
const titleLink = `h3 ${paperLink}`;

/** Hugging Face: Daily Papers by day, week and month, trending, search, and the pages that list papers besides other things. */
export const huggingface = defineSite({
  id: 'huggingface',
  name: 'Hugging Face',
  matches: ['https://huggingface.co/*', 'https://hf-mirror.com/*'],
  hydrates: true,
  reads: [arxivReader(onHuggingFace)],
  surfaces: [
    {
      name: 'papers',
      path: /^\/papers\/?(?:$|\?|(?:date|week|month|trending)\b)/,
      card: listedCards,
      link: titleLink,
      title: titleLink,
      place: (card) => card,
      fit: 'foot',
    },
    {
      name: 'paper',
      single: true,
      path: /^\/papers\/(?!(?:date|week|month|trending)\b)/,
      card: (document) => parentsOf(document.querySelectorAll('main h1')),
      title: 'h1',
      // The line of date, submitter and organisation, which is below the title and above the abstract.
      place: (card) => card.querySelector(':scope > h1 + *') ?? card,
      fit: 'block',
    },
    {
      name: 'organisation',
      path: /^\/(?!papers(?:[/?]|$))/,
      card: `main article`,
      link: titleLink,
      title: titleLink,
      place: (card) => card,
      fit: 'foot',
    },
    {
      // Collections, and "Papers for" on the page of a model: the whole card is one link.
      name: 'collection',
      path: /^\/(?!papers(?:[/?]|$))/,
      card: 'main article',
      link: `:scope > ${paperLink}`,
      title: 'h4',
      place: (card) => card,
      fit: 'foot',
    },
  ],
  paperLinks: paperLink,
});

/** If results are no articles, the card is the widest element around a title that contains no other heading. */
function listedCards(document: Document): Element[] {
  const titles = [...document.querySelectorAll(`main ${titleLink}`)];
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')];
  return titles.map((title) => title.closest('article') ?? cardAroundHeading(title.closest('h3') ?? title, headings));
}

function cardAroundHeading(heading: Element, headings: readonly Element[]): Element {
  const alone = (element: Element): boolean =>
    element.localName !== 'main' && headings.every((other) => other === heading || !element.contains(other));
  let widest = heading;
  while (widest.parentElement !== null && alone(widest.parentElement)) widest = widest.parentElement;
  return widest;
}

const parentsOf = (elements: Iterable<Element>): Element[] =>
  [...elements].flatMap((element) => element.parentElement ?? []);
