import { type PaperId, parsePaperId, schemeOf } from '../core/ids/paper-id.ts';
import { readSemanticScholar } from '../core/ids/schemes/s2.ts';
import { shownDate } from '../core/text/shown-date.ts';
import { citationFacts, citationTitle } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const paperLink = 'a[href*="/paper/"]';
const mainTitle = 'h1';

/** Semantic Scholar: search, authors, the page of one paper, and the citations and references listed on it. */
export const semanticscholar = defineSite({
  id: 'semanticscholar',
  name: 'Semantic Scholar',
  matches: ['https://www.semanticscholar.org/*'],
  hydrates: true,
  reads: [readSemanticScholar],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:search|author|paper|topic|venue|me)\b/,
      card: (document) =>
        titleLinks(document).map((link) => link.closest('[data-paper-id]') ?? link.parentElement ?? link),
      link: (row) => titleLinks(row)[0] ?? null,
      title: (row) => shownText(titleLinks(row)[0]),
      place: (row) => row,
      fit: 'block',
      proves: true,
    },
    {
      name: 'paper',
      single: true,
      path: /^\/paper\//,
      card: (document) =>
        [...document.querySelectorAll(mainTitle)].slice(0, 1).flatMap((title) => title.parentElement ?? []),
      title: mainTitle,
      place: (header) => header,
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: paperLink,
});

/**
 * Facts that Semantic Scholar shows of papers. It shows where the text of a paper is, which often proves another id.
 */
export const semanticscholarFacts = defineFacts({
  site: 'semanticscholar',
  surfaces: { list: rowFacts, paper: paperFacts },
});

/** The whole title is in the link; links to figures and counts lead to the same paper, but have no heading. */
function titleLinks(within: Document | Element): Element[] {
  return [...within.querySelectorAll(paperLink)].filter((link) => link.querySelector('h2, h3') !== null);
}

function rowFacts(row: Element): Facts {
  const authors = [...row.querySelectorAll('a[href*="/author/"]')].map(shownText);
  const more = /\+\s?([\d,]+) authors?/.exec(shownText(row.querySelector('.cl-paper-authors')))?.[1];
  const date = shownText(row.querySelector('.cl-paper-pubdates'));
  return {
    authors,
    authorCount: authors.length + Number(more?.replaceAll(',', '') ?? 0),
    aliases: otherIds(row),
    abstract: shownText(row.querySelector('.tldr-abstract-replacement')).replace(/^TLDR\s*|\s*Expand$/g, ''),
    date: shownDate(date, '') ?? /\b\d{4}\b/.exec(date)?.[0],
    venue: shownText(row.querySelector('.cl-paper-venue')),
  };
}

/** The page's data is of the paper with which the page was loaded; another paper may be shown now. */
function paperFacts(header: Element): Facts {
  const fresh = citationTitle(header.ownerDocument) === shownText(header.querySelector(mainTitle));
  const facts = fresh ? citationFacts(header) : {};
  return { ...facts, aliases: [...(facts.aliases ?? []), ...otherIds(header), ...corpusId(header)] };
}

/** Reads `Corpus ID: 123456789`, which is an id of Semantic Scholar too. */
const corpusId = (header: Element): PaperId[] => {
  const number = /Corpus ID: ?(\d+)/.exec(shownText(header))?.[1];
  return [parsePaperId(`CorpusId:${number}`) ?? []].flat();
};

/** Returns ids of the same paper in the links to its text on other sites. */
const otherIds = (block: Element): PaperId[] =>
  [...block.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
    .flatMap(({ href }) => parsePaperId(href) ?? [])
    .filter((id) => schemeOf(id) !== 's2');
