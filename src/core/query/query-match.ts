import type { Annotation } from '../annotation.ts';
import type { Status } from '../status.ts';
import { tagKey } from '../tag.ts';
import { searchForm } from '../text/search-form.ts';
import type { Condition, Query } from './query.ts';
import type { AskedSite } from './query-site.ts';

/** Separates the parts of a list or a text, so that no search term matches across two of them. */
const edge = '\u001f';

/** An annotation prepared for search. Lists are text, with each part between two edges. */
export interface Searchable {
  /** The list of the id and the aliases. */
  ids: string;
  /** Title, authors, tags and note in search form, with edges between. */
  text: string;
  /** The list of tag keys. */
  tags: string;
  /** The list of site ids in search form. */
  sites: string;
  status?: Status;
  star: boolean;
  hasNote: boolean;
  inBin: boolean;
  /** Milliseconds since 1970. */
  updated: number;
}

/** Returns the searchable form of `annotation`. */
export const searchable = (annotation: Annotation): Searchable => ({
  ids: listed([annotation.id, ...annotation.aliases]),
  text: [annotation.title, annotation.authors.join(', '), ...annotation.tags, annotation.note]
    .map(searchForm)
    .join(edge),
  tags: listed(annotation.tags.map(tagKey)),
  sites: listed(annotation.sites.map(searchForm)),
  ...(annotation.status === undefined ? {} : { status: annotation.status }),
  star: annotation.star,
  hasNote: annotation.note !== '',
  inBin: annotation.deleted !== undefined,
  updated: annotation.updated,
});

/** Returns whether `subject` meets all terms of `query`. */
export const matchesQuery = (query: Query, subject: Searchable): boolean =>
  query.terms.every(({ not, condition }) => isMet(condition, subject) !== not);

function isMet(condition: Condition, subject: Searchable): boolean {
  switch (condition.kind) {
    case 'text':
      if (subject.text.includes(condition.text)) return true;
      return condition.id !== undefined && subject.ids.includes(edge + condition.id + edge);
    case 'tag':
      return subject.tags.includes(edge + condition.key + edge) || subject.tags.includes(`${edge}${condition.key}/`);
    case 'has':
      return condition.what === 'note' ? subject.hasNote : subject.tags !== '';
    case 'status':
      return (subject.status ?? 'none') === condition.status;
    case 'star':
      return subject.star;
    case 'bin':
      return subject.inBin;
    case 'site':
      return isOfSite(condition, subject);
    case 'before':
      return subject.updated < condition.at;
    case 'after':
      return subject.updated >= condition.at;
  }
}

const isOfSite = ({ begins, sites, ids }: AskedSite, subject: Searchable): boolean =>
  subject.sites.includes(edge + begins) ||
  subject.ids.includes(edge + begins) ||
  sites.some((site) => subject.sites.includes(edge + site + edge)) ||
  ids.some((beginning) => subject.ids.includes(edge + beginning));

const listed = (parts: readonly string[]): string => (parts.length === 0 ? '' : edge + parts.join(edge) + edge);
