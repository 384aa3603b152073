import { schemeNamed } from '../../core/ids/known-schemes.ts';
import { idValue, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { isConferenceName, type VenueKind, venueKind } from './venue-kind.ts';

/** The types of BibTeX that papers have. It has none for a preprint: `misc` becomes a document in Zotero. */
type EntryType = 'article' | 'inproceedings' | 'incollection' | 'phdthesis' | 'mastersthesis' | 'misc';

/** What an entry is, and what it appeared in with the field for that. */
export interface Appearance {
  type: EntryType;
  field: 'journal' | 'booktitle' | 'school' | 'howpublished';
  /** Empty where it is not known. */
  venue: string;
}

const forms: Readonly<Record<VenueKind, Pick<Appearance, 'type' | 'field'>>> = {
  conference: { type: 'inproceedings', field: 'booktitle' },
  journal: { type: 'article', field: 'journal' },
  book: { type: 'incollection', field: 'booktitle' },
  thesis: { type: 'phdthesis', field: 'school' },
  'masters-thesis': { type: 'mastersthesis', field: 'school' },
  'not-published': { type: 'misc', field: 'howpublished' },
};

/**
 * Ids that say where a paper appeared, in our own written form. DOIs of two numbers at ACM, and of a conference and a year at
 * IEEE, are of proceedings; those with the number of a book and of a part of it are of a chapter.
 */
const kindsOfIds: ReadonlyArray<readonly [form: RegExp, kind: VenueKind]> = [
  [/^(?:dblp:phd\/|hal:tel-)/, 'thesis'],
  [/^dblp:ms\//, 'masters-thesis'],
  [/^(?:acl:(?:[JQ]\d\d-|\d{4}\.(?:tacl|cl)-)|jmlr:|dblp:journals\/)/, 'journal'],
  [/^dblp:conf\//, 'conference'],
  [/^doi:10\.(?:1145\/\d+\.\d+|1109\/[a-z][a-z.-]*\d{5}\.\d{4}\.\d+)$/, 'conference'],
  [
    /^doi:10\.(?:18653|3115)\/v1\/|^doi:10\.(?:1609\/aaai|24963\/ijcai|4230\/lipics|52202\/|1137\/1\.978)/,
    'conference',
  ],
  [/^dblp:(?:series|reference|books)\/|^doi:10\.(?:1007|1016|1017|1201|1093|4324)\/b?978/, 'book'],
];

/** Returns the name of what papers with such an id appeared in, where the id alone says it; otherwise an empty text. */
function venueOf(id: PaperId): string {
  const value = idValue(id);
  const [, year = '', name = ''] = /^(\d{4})\.([a-z]+)-/.exec(value) ?? [];
  const [, conference = '', yearBehind = ''] = /_([A-Z]{4})_(\d{4})_paper$/.exec(value) ?? [];
  switch (schemeOf(id)) {
    case 'neurips':
      return 'Advances in Neural Information Processing Systems';
    case 'pmlr':
      return 'Proceedings of Machine Learning Research';
    case 'jmlr':
      return 'Journal of Machine Learning Research';
    case 'cvf':
      return `${conference} ${yearBehind}`.trim();
    case 'acl':
      return isConferenceName(name) ? `${name.toUpperCase()} ${year}` : '';
    default:
      return '';
  }
}

function kindOf(ids: readonly PaperId[]): VenueKind | undefined {
  const said = kindsOfIds.find(([form]) => ids.some((id) => form.test(id)))?.[1];
  const inProceedings = ids.some((id) => schemeNamed(schemeOf(id))?.inProceedings === true);
  return said ?? (inProceedings ? 'conference' : undefined);
}

/**
 * Says what a paper is and what it appeared in. The name of the venue counts first, because one anthology holds journals and
 * proceedings; then the ids. A paper with neither a venue nor an id of a thesis is `misc`, because every other type would lack a field
 * that it must have.
 * @param shown the venue as a page showed it; empty where none did
 * @param ids all ids of the paper, the strongest first
 */
export function appearanceOf(shown: string, ids: readonly PaperId[]): Appearance {
  const venue = shown.trim() || (ids.map(venueOf).find((name) => name !== '') ?? '');
  const byIds = kindOf(ids);
  const byName = venueKind(venue);
  // dblp knows what each of its records is.
  const kind = (ids.some((id) => schemeOf(id) === 'dblp') ? (byIds ?? byName) : (byName ?? byIds)) ?? 'journal';
  if (byIds === 'thesis' || byIds === 'masters-thesis') return { ...forms[byIds], venue };
  return { ...forms[venue === '' ? 'not-published' : kind], venue };
}
