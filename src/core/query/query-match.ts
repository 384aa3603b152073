import type { Annotation } from '../annotation.ts';
import { countAuthors } from '../authors.ts';
import type { Paper } from '../paper.ts';
import type { Status } from '../status.ts';
import { tagKey } from '../tag.ts';
import { searchForm } from '../text/search-form.ts';
import type { Condition, Counted, Expression, Fact } from './condition.ts';
import { hasWordAt } from './has-word-at.ts';
import type { Query } from './query.ts';
import { dateNumber, lastNumber } from './query-date.ts';
import type { Range } from './query-range.ts';
import type { AskedSite } from './query-site.ts';
import type { Span } from './span.ts';

/** Separates the parts of a list or a text, so that no search term matches across two of them. */
const edge = '\u001f';

/** Names of authors that are searched, in characters: a collaboration may have thousands. */
const mostNames = 2_000;

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
  /**
   * Organisation, venue and address of the code in search form, the date as `dateNumber` makes it, and how many authors,
   * upvotes and comments there are, with edges between. What is not known is empty. Numbers stay text until a query asks for
   * them, so that an index is made in less time.
   */
  facts: string;
}

/**
 * Returns the searchable form of `annotation`.
 * @param paper the facts that are known of it
 */
export function searchable(annotation: Annotation, paper?: Paper): Searchable {
  return {
    ids: listed([annotation.id, ...annotation.aliases]),
    text: [annotation.title, namesOf(annotation, paper), ...annotation.tags, annotation.note]
      .map(searchForm)
      .join(edge),
    tags: listed(annotation.tags.map(tagKey)),
    sites: listed(annotation.sites.map(searchForm)),
    ...(annotation.status === undefined ? {} : { status: annotation.status }),
    star: annotation.star,
    hasNote: annotation.note !== '',
    inBin: annotation.deleted !== undefined,
    updated: annotation.updated,
    facts: factsOf(annotation, paper),
  };
}

function factsOf(annotation: Annotation, paper: Paper | undefined): string {
  const authors = Math.max(countAuthors(annotation), paper === undefined ? 0 : countAuthors(paper));
  const year = annotation.year === undefined ? undefined : annotation.year * 10_000;
  const texts = [paper?.organisation, paper?.venue, paper?.codeUrl].map((text) => searchForm(text ?? ''));
  const numbers = [
    dateNumber(paper?.date) ?? year,
    authors === 0 ? undefined : authors,
    paper?.upvotes,
    paper?.comments,
  ];
  return [...texts, ...numbers.map((number) => number ?? '')].join(edge);
}

/** The annotation keeps the first names only. */
function namesOf({ authors }: Annotation, paper: Paper | undefined): string {
  const names = paper !== undefined && paper.authors.length > authors.length ? paper.authors : authors;
  return names.join(', ').slice(0, mostNames);
}

/** Returns whether `subject` meets `query`. */
export const matchesQuery = (query: Query, subject: Searchable): boolean => meets(subject, query.expression);

function meets(subject: Searchable, expression: Expression): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.parts.every((part) => meets(subject, part));
    case 'any':
      return expression.parts.some((part) => meets(subject, part));
    case 'not':
      return !meets(subject, expression.part);
    default:
      return isMet(expression, subject);
  }
}

function isMet(condition: Condition, subject: Searchable): boolean {
  switch (condition.kind) {
    case 'text':
      if (subject.text.includes(condition.text)) return true;
      return condition.id !== undefined && subject.ids.includes(edge + condition.id + edge);
    case 'tag':
      return subject.tags.includes(edge + condition.key + edge) || subject.tags.includes(`${edge}${condition.key}/`);
    case 'has':
      return hasAny(condition.what, subject);
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
    case 'fact':
      return hasFact(condition.fact, condition.text, subject);
    case 'id':
      return hasId(condition, subject);
    case 'count':
      return isCount(condition.what, condition.range, subject);
    case 'published':
      return isPublished(condition.range, subject);
  }
}

function hasAny(what: 'note' | 'tag' | 'code', subject: Searchable): boolean {
  switch (what) {
    case 'note':
      return subject.hasNote;
    case 'tag':
      return subject.tags !== '';
    case 'code':
      return hasPart(subject.facts, placeInFacts.code);
  }
}

/** The places of the facts in `Searchable.facts`. */
const placeInFacts = { org: 0, venue: 1, code: 2, published: 3, authors: 4, upvotes: 5, comments: 6 } as const;

/** The place of the authors in `Searchable.text`. */
const placeOfAuthors = 1;

function hasFact(fact: Fact, asked: string, { text, facts }: Searchable): boolean {
  const [whole, place] = fact === 'author' ? [text, placeOfAuthors] : [facts, placeInFacts[fact]];
  return whole.includes(asked) && hasWordAt(whole, asked, partAt(whole, place));
}

/** The place of the part with this number. In place of `split`, because a search does this for each paper. */
function partAt(whole: string, part: number): Span {
  let from = 0;
  for (let before = 0; before < part; before += 1) from = whole.indexOf(edge, from) + 1;
  const to = whole.indexOf(edge, from);
  return { from, to: to < 0 ? whole.length : to };
}

function hasId({ id, begins }: { id?: string; begins: string }, { ids }: Searchable): boolean {
  if (id !== undefined && ids.includes(edge + id + edge)) return true;
  const folded = ids.toLowerCase();
  if (!folded.includes(begins)) return false;
  return folded.split(edge).some((each) => each.startsWith(begins) || each.startsWith(begins, each.indexOf(':') + 1));
}

function numberOf(what: Counted | 'published', { facts }: Searchable): number | undefined {
  const { from, to } = partAt(facts, placeInFacts[what]);
  return from === to ? undefined : Number(facts.slice(from, to));
}

function hasPart(whole: string, part: number): boolean {
  const { from, to } = partAt(whole, part);
  return from < to;
}

function isCount(what: Counted, { from, to }: Range, subject: Searchable): boolean {
  const count = numberOf(what, subject);
  return count !== undefined && count >= from && count <= to;
}

/** A date that may lie outside the range, such as 2026 in April 2026, does not meet it. */
function isPublished({ from, to }: Range, subject: Searchable): boolean {
  const date = numberOf('published', subject);
  return date !== undefined && date >= from && lastNumber(date) <= to;
}

const isOfSite = ({ begins, sites, ids }: AskedSite, subject: Searchable): boolean =>
  subject.sites.includes(edge + begins) ||
  subject.ids.includes(edge + begins) ||
  sites.some((site) => subject.sites.includes(edge + site + edge)) ||
  ids.some((beginning) => subject.ids.includes(edge + beginning));

const listed = (parts: readonly string[]): string => (parts.length === 0 ? '' : edge + parts.join(edge) + edge);
