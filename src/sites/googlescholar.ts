import { type PaperId, parsePaperId } from '../core/ids/paper-id.ts';
import { readScholarResult } from '../core/ids/schemes/gscholar-cid.ts';
import { readScholarPublication } from '../core/ids/schemes/gscholar-pub.ts';
import { readableText } from './read/arxiv-text.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

/**
 * Returns the match patterns of Scholar's national domains, to which it redirects readers; no match pattern can say
 * "Google in any country".
 */
function countryMatches(): string[] {
  const domains = 'com ca ch co.in co.jp co.kr co.uk com.au com.br com.hk com.sg com.tw de es fr it nl';
  return domains.split(' ').map((domain) => `https://scholar.google.${domain}/*`);
}

const related = 'a[href*="q=related:"]';
const publication = '[href*="citation_for_view="], [data-href*="citation_for_view="]';

/**
 * Google Scholar: results of a search, and an author's publications. A page that asks for proof that the reader is a
 * person has neither.
 */
export const googlescholar = defineSite({
  id: 'googlescholar',
  name: 'Google Scholar',
  // Marked as pure, so that a script that does not use the site leaves it out.
  matches: /* @__PURE__ */ countryMatches(),
  hydrates: false,
  reads: [readScholarResult, readScholarPublication],
  naming: ['data-cid', 'data-href'],
  surfaces: [
    {
      name: 'results',
      path: /^\/scholar\b/,
      card: '[data-cid], .gs_r',
      link: (result) => `gscholar-cid:${clusterOf(result)}`,
      // `[PDF]` or `[CITATION]` before the title names the kind of result.
      title: (result) =>
        readableText(result.querySelector('h3 :is(a, [id])') ?? result.querySelector('h3'), '[class^="gs_ct"]'),
      place: (result) => result.querySelector('h3')?.parentElement ?? null,
      fit: 'block',
      proves: true,
    },
    {
      name: 'profile',
      path: /^\/citations\?(?!.*\bview_op=view_citation\b)/,
      card: (document) => [...document.querySelectorAll(publication)].flatMap((title) => title.closest('tr') ?? []),
      link: (row) => `gscholar-pub:${publicationOf(row)}`,
      title: publication,
      place: (row) => row.querySelector(publication)?.parentElement ?? null,
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: `${related}, a[href*="citation_for_view="]`,
});

/**
 * Facts that Google Scholar shows of papers. Its own ids are weak, but its links often give an id that other sites use.
 */
export const googlescholarFacts = defineFacts({
  site: 'googlescholar',
  surfaces: { results: resultFacts, profile: rowFacts },
});

/** Results from before 2018 have the cluster id only in the link to related articles. */
function clusterOf(result: Element): string {
  const named = result.getAttribute('data-cid');
  return named ?? /q=related:([^:]+)/.exec(result.querySelector(related)?.getAttribute('href') ?? '')?.[1] ?? '';
}

/** Scholar opens an entry in place, and sometimes keeps its address beside that link. */
function publicationOf(row: Element): string {
  const title = row.querySelector(publication);
  const address = `${title?.getAttribute('href')} ${title?.getAttribute('data-href')}`;
  return /citation_for_view=([\w-]+:[\w-]+)/.exec(address)?.[1] ?? '';
}

/** Reads `A Byron, M Curie… - Journal of Examples, 2020 - example.org`; the last part is the host of the text. */
function resultFacts(result: Element): Facts {
  const [names = '', ...parts] = shownText(result.querySelector('.gs_a')).split(/\s-\s/);
  const [, venue, year] = /^(.*?),?\s*((?:18|19|20)\d{2})?$/.exec(parts[0] ?? '') ?? [];
  const links = [...result.querySelectorAll<HTMLAnchorElement>('h3 a[href], .gs_ggs a[href]')];
  return {
    authors: authorsIn(names),
    aliases: [...links.flatMap(({ href }) => parsePaperId(href) ?? []), ...preprintIn(venue)],
    date: year,
    venue: year === undefined && parts.length < 2 ? undefined : venue,
  };
}

function rowFacts(row: Element): Facts {
  const [names, journal] = [...row.querySelectorAll('td:first-child > div')];
  const venue = readableText(journal, '.gs_oph');
  return {
    authors: authorsIn(shownText(names)),
    aliases: preprintIn(venue),
    date: /^\d{4}$/.exec(shownText(row.querySelector('td:last-child')))?.[0],
    venue,
  };
}

/** Names have initials, as Scholar writes them; dots at the end stand for any number of other authors. */
const authorsIn = (names: string): string[] => names.split(',').map((name) => name.replace(/…|\.\.\.$/g, '').trim());

/** Scholar gives the number of a preprint as its journal: `arXiv preprint arXiv:2606.00467`. */
const preprintIn = (venue: string | undefined): PaperId[] =>
  [/^arXiv preprint (arXiv:\S+)$/.exec(venue ?? '')?.[1]].flatMap((id) => parsePaperId(id ?? '') ?? []);
