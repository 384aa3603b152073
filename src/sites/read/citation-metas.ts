import { type PaperId, parsePaperId } from '../../core/ids/paper-id.ts';
import type { Facts } from '../site.ts';
import { authorNames } from './author-names.ts';
import { citationDate } from './citation-date.ts';
import { contentsOf, type Metas, readMetas } from './metas.ts';
import { plainText } from './plain-text.ts';
import { shownText } from './shown-text.ts';

/**
 * Reads the facts of a page's one paper from its metadata, under the names that Google Scholar asks publishers for, and
 * under those of PRISM, EPrints and Dublin Core. The title is left out: a site says where its page shows that (or uses
 * `citationTitle`). Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @param card any element of the page
 */
export function citationFacts(card: Element): Facts {
  const { ownerDocument: document } = card;
  const metas = readMetas(document);
  const isShown = (name: string): boolean => shownText(document.body).includes(name);
  const text = (...names: string[]): string => plainText(contentsOf(metas, names)[0] ?? '');
  return {
    authors: authorNames(contentsOf(metas, authorFields), isShown),
    aliases: citedIds(metas),
    abstract: text(...abstractFields).replace(/^abstract:? (?=\S)/i, ''),
    date: dateFields
      .flatMap((name) => metas.get(name) ?? [])
      .map(citationDate)
      .find((date) => date !== undefined),
    venue: text(...venueFields) || undefined,
  };
}

/** Returns the title of the page's one paper from the metadata; empty if the metadata has none. */
export const citationTitle = (document: Document): string =>
  plainText(contentsOf(readMetas(document), [...titleFields, ...plainTitleFields])[0] ?? '');

/** The names of a title in metadata about a paper; a page in two languages may give it twice. */
export const titleFields = ['citation_title', 'bepress_citation_title', 'eprints.title', 'prism.title'];
/** The names of a title in metadata about anything. */
export const plainTitleFields = ['dc.title', 'dcterms.title'];

const authorFields = [
  'citation_author',
  'citation_authors',
  'bepress_citation_author',
  'eprints.creators_name',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
];

const abstractFields = [
  'citation_abstract',
  'eprints.abstract',
  'dcterms.abstract',
  'dc.description.abstract',
  'dc.description',
];

const venueFields = [
  'citation_conference_title',
  'citation_conference',
  'citation_journal_title',
  'citation_inbook_title',
  'bepress_citation_journal_title',
  'prism.publicationname',
  'eprints.publication',
];

/**
 * The day of publication comes before the day when the paper went online, and before a day that may be that of an
 * upload.
 */
const dateFields = [
  'citation_publication_date',
  'citation_date',
  'citation_cover_date',
  'bepress_citation_date',
  'prism.publicationdate',
  'prism.coverdate',
  'citation_online_date',
  'bepress_citation_online_date',
  'prism.onlinedate',
  'citation_year',
  'eprints.date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'dcterms.issued',
  'article.published_time',
];

/** Prefixes for values that are written bare. A DOI is recognised without one. */
const idFields = [
  ['citation_doi', ''],
  ['bepress_citation_doi', ''],
  ['prism.doi', ''],
  ['dc.identifier.doi', ''],
  ['dc.identifier', ''],
  ['eprints.id_number', ''],
  ['citation_arxiv_id', 'arxiv:'],
  ['citation_pmid', 'pmid:'],
] as const;

const citedIds = (metas: Metas): PaperId[] =>
  idFields.flatMap(([name, scheme]) =>
    (metas.get(name) ?? []).flatMap((value) => parsePaperId(`${scheme}${value}`) ?? parsePaperId(value) ?? []),
  );
