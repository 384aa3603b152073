import { readOpenReview } from '../core/ids/schemes/openreview.ts';
import { readPmlr } from '../core/ids/schemes/pmlr.ts';
import { readId } from '../core/ids/versioned-id.ts';
import { readableText } from './read/arxiv-text.ts';
import { cardsAround } from './read/cards-around.ts';
import { citationFacts } from './read/citation-metas.ts';
import { paperPage } from './read/paper-page.ts';
import { sectionText } from './read/section-text.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const volumePath = /^\/[vr]\d+\/?(?:\?|$|index\.html)/;

/** PMLR: the papers of a volume, which filters hide in place, and the page of one paper. */
export const pmlr = defineSite({
  id: 'pmlr',
  name: 'PMLR',
  matches: ['https://proceedings.mlr.press/*'],
  hydrates: false,
  reads: [readPmlr],
  surfaces: [
    {
      name: 'volume',
      path: volumePath,
      card: cardsAround('a[href$=".html"]', '.paper'),
      link: 'a[href$=".html"]',
      title: (paper) => readableText(paper.querySelector('p')),
      place: (paper) => paper,
      fit: 'block',
      proves: true,
    },
    paperPage({ path: /^\/[vr]\d+\/[^/]+\.html/, heading: 'article h1', place: '#info' }),
  ],
  paperLinks: 'a[href$=".html"]',
});

/** Facts that PMLR shows. The reviews to which an entry links are of the same paper. */
export const pmlrFacts = defineFacts({
  site: 'pmlr',
  surfaces: {
    volume: (paper) => ({
      aliases: reviewed(paper),
      authors: shownText(paper.querySelector('.authors')).split(/\s*,\s*/),
      venue: shownText(paper.querySelector('.info > i')),
      date: yearOfVolume(paper.ownerDocument),
    }),
    paper: (block) => {
      const cited = citationFacts(block);
      const abstract = shownText(block.querySelector('#abstract')) || sectionText(block, /^Abstract$/);
      return { ...cited, abstract, aliases: [...(cited.aliases ?? []), ...reviewed(block)] };
    },
  },
});

const reviewed = (block: Element): NonNullable<Facts['aliases']> =>
  [...block.querySelectorAll<HTMLAnchorElement>('a[href*="//openreview.net/forum?"]')].flatMap(
    ({ href }) => readId(href, [readOpenReview])?.id ?? [],
  );

/** `Volume 336: Conference on Learning Theory, 29 June-3 July 2026, San Diego, California` */
const yearOfVolume = (document: Document): string | undefined =>
  /\b((?:19|20)\d{2})\b/.exec(shownText(document.querySelector('h2')).replace(/^Volume \w+/, ''))?.[1];
