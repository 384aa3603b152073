import { readOpenReview } from '../core/ids/schemes/openreview.ts';
import { entryFacts } from './parts/entry-facts.ts';
import { paperPage } from './read/paper-page.ts';
import { defineFacts, defineSite } from './site.ts';

const reviewLink = 'a[href*="openreview.net/forum?id="]';

/**
 * The virtual sites of ICLR, ICML and NeurIPS: the page of one poster or talk. Its number names no paper elsewhere, so the paper is
 * the one whose reviews the page links to; the page of a workshop links to many and has none. Lists link to no reviews.
 */
export const virtual = defineSite({
  id: 'virtual',
  name: 'ICLR, ICML and NeurIPS virtual sites',
  matches: ['https://iclr.cc/*', 'https://icml.cc/*', 'https://neurips.cc/*'],
  optional: true,
  hydrates: false,
  reads: [readOpenReview],
  surfaces: [
    paperPage({
      path: /^\/virtual\/\d{4}\/(?:[\w-]+\/)?(?:poster|oral|spotlight)\/\d+/,
      heading: ':is(.main-title, .event-title, .card-title)',
      link: onlyReviews,
    }),
  ],
  paperLinks: reviewLink,
});

function onlyReviews({ ownerDocument }: Element): Element | null {
  const [first, ...others] = ownerDocument.querySelectorAll<HTMLAnchorElement>(reviewLink);
  return others.every(({ href }) => href === first?.href) ? (first ?? null) : null;
}

/** Facts that the page of a poster shows. */
export const virtualFacts = defineFacts({
  site: 'virtual',
  surfaces: {
    paper: ({ ownerDocument }) => readPoster(ownerDocument.documentElement),
  },
});

const readPoster = /* @__PURE__ */ entryFacts({
  authors: '.card-subtitle, .event-organizers',
  abstract: '#abstractExample, .abstract-text-inner',
});
