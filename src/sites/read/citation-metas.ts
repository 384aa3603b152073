import { type PaperId, parsePaperId } from '../../core/ids/paper-id.ts';
import type { Facts } from '../site.ts';
import { citationDate } from './citation-date.ts';
import { collapseSpaces } from './shown-text.ts';

/**
 * Reads the facts of a page's one paper from its metadata, under the names that Google Scholar asks publishers for, or
 * those of Dublin Core if these are absent. The title is left out: a site says where its page shows that (or uses
 * `citationTitle`). Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @param card any element of the page
 */
export function citationFacts(card: Element): Facts {
  const metas = readMetas(card.ownerDocument);
  const first = (...names: string[]): string | undefined => names.flatMap((name) => metas.get(name) ?? [])[0];
  const authors = (metas.get('citation_author') ?? metas.get('citation_authors') ?? metas.get('dc.creator') ?? [])
    .flatMap((names) => names.split(';'))
    .map(inReadingOrder)
    .filter((name) => name !== '');
  return {
    authors,
    aliases: citedIds(metas),
    abstract: plainText(first('citation_abstract', 'dcterms.abstract', 'dc.description') ?? ''),
    date: citationDate(first(...dateNames) ?? ''),
    venue: first('citation_conference_title', 'citation_conference', 'citation_journal_title', 'citation_inbook_title'),
  };
}

/** Returns the title of the page's one paper from the metadata; empty if the metadata has none. */
export const citationTitle = (document: Document): string => {
  const metas = readMetas(document);
  return collapseSpaces(metas.get('citation_title')?.[0] ?? metas.get('dc.title')?.[0] ?? '');
};

/**
 * The day of publication comes before the day when the paper went online, and before a day that may be that of an
 * upload.
 */
const dateNames = [
  'citation_publication_date',
  'citation_date',
  'citation_cover_date',
  'citation_online_date',
  'citation_year',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
];

/** Prefixes for values that are written bare. A DOI is recognised without one. */
const idNames = [
  ['citation_doi', ''],
  ['prism.doi', ''],
  ['dc.identifier', ''],
  ['citation_arxiv_id', 'arxiv:'],
  ['citation_pmid', 'pmid:'],
] as const;

const citedIds = (metas: Metas): PaperId[] =>
  idNames.flatMap(([name, scheme]) =>
    (metas.get(name) ?? []).flatMap((value) => parsePaperId(`${scheme}${value}`) ?? parsePaperId(value) ?? []),
  );

export type Metas = ReadonlyMap<string, string[]>;

/** Returns the contents of a page's metadata by name in lower case, without empty ones. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = collapseSpaces(meta.getAttribute('content') ?? '');
    if (content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

/** Turns `Leinaas, J. M.` into `J. M. Leinaas`. A name with more commas, or with `Jr.` after one, stays as it is. */
function inReadingOrder(name: string): string {
  const [last = '', first = '', ...rest] = collapseSpaces(name).split(/\s*,\s*/);
  return first === '' || rest.length > 0 || /^(?:[js]r|i{1,3}|iv|ph\.?d|m\.?d)\.?$/i.test(first)
    ? collapseSpaces(name)
    : `${first} ${last}`;
}

/** Some publishers put the abstract into the metadata with its markup and its heading. */
const plainText = (text: string): string =>
  collapseSpaces(
    text
      .replace(/<\/?(?:jats:)?(?:p|h\d|sec|title|br|div)\b[^<>]*>/gi, ' ')
      .replace(/<\/?(?:jats:)?(?:b|i|em|strong|su[bp]|span|italic|bold)\b[^<>]*>/gi, ''),
  ).replace(/^abstract:? (?=\S)/i, '');
