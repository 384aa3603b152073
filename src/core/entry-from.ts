import { type Annotation, blankAnnotation } from './annotation.ts';
import { addressId } from './ids/address-id.ts';
import { withImplied } from './ids/contained-ids.ts';
import { localId } from './ids/local-id.ts';
import { compareStrength, type PaperId, parseKeptId } from './ids/paper-id.ts';
import { areTwoPapers } from './ids/two-papers.ts';
import type { LibraryEntry } from './library-entry.ts';
import { type Paper, yearOf } from './paper.ts';
import { failure, type Result } from './result.ts';
import { check, libraryEntrySchema } from './schemas.ts';
import type { Status } from './status.ts';
import { normaliseTag, type TagKey, tagKey } from './tag.ts';

/** What a file of another program says of one paper, in plain values. Whatever it does not say is left out. */
export interface EntryFacts {
  /**
   * Ids and addresses in any form that people write, the most trusted first. Where none names a paper, an address is itself the
   * id, and without an address the title, the first author and the year make one.
   */
  ids: readonly string[];
  title?: string | undefined;
  /** Full names in order. */
  authors?: readonly string[] | undefined;
  /** How many authors there are, where the file knows more than it names. */
  authorCount?: number | undefined;
  /** When it was published: `2026-06-12`, `2026-06` or `2026`. */
  date?: string | undefined;
  venue?: string | undefined;
  abstract?: string | undefined;
  /** As the file has them; the same tag twice is one tag. */
  tags?: readonly string[] | undefined;
  /** The user's own words, Markdown. */
  note?: string | undefined;
  status?: Status | undefined;
  star?: boolean | undefined;
  /** When the user added it and changed it last, milliseconds since 1970. */
  added?: number | undefined;
  changed?: number | undefined;
}

/**
 * Makes an entry of a library from what a file says. It is kept under the strongest of its ids. It has no stamps: the worker
 * gives each field that is news to the library the stamp of `updated`, so that what the user changed later wins.
 * @param now milliseconds since 1970; the time of an entry that does not say when it was added
 * @returns the entry, or why there is none, in plain English for the list of problems
 */
export function entryFrom(facts: EntryFacts, now: number): Result<LibraryEntry, string> {
  const [id, ...aliases] = idsFrom(facts);
  if (id === undefined) return failure('expected an id, an address or a title, found none');
  const paper = paperFrom(id, aliases, facts);
  const created = moment(facts.added) ?? moment(facts.changed) ?? now;
  const annotation: Annotation = {
    ...blankAnnotation(paper, created),
    updated: Math.max(created, moment(facts.changed) ?? 0),
    tags: tagsFrom(facts.tags ?? []),
    note: (facts.note ?? '').replace(/\r\n?/g, '\n').trim(),
    star: facts.star === true,
    ...(facts.status === undefined ? {} : { status: facts.status }),
  };
  const checked = check(libraryEntrySchema, { annotation, paper });
  return checked.ok ? checked : failure(`${checked.error.path}: ${checked.error.reason}`);
}

/** The ids of one paper, the strongest first; those that cannot be of the same paper as the most trusted one are left out. */
function idsFrom(facts: EntryFacts): PaperId[] {
  const known = facts.ids.map(parseKeptId).filter((id) => id !== undefined);
  const [first = namelessId(facts)] = known;
  if (first === undefined) return [];
  const ids = withImplied([first, ...known]).filter((id) => id === first || !areTwoPapers([first], [id]));
  return [...new Set(ids)].sort(compareStrength).slice(0, 50);
}

/** The id of an entry that has none: its first address, else what is made of its title. */
function namelessId({ ids, title = '', authors: [firstAuthor = ''] = [], date }: EntryFacts): PaperId | undefined {
  const [address] = ids.map(addressId).filter((id) => id !== undefined);
  return address ?? localId({ title, firstAuthor, year: yearOf(date === undefined ? {} : { date }) });
}

function paperFrom(id: PaperId, aliases: PaperId[], facts: EntryFacts): Paper {
  const authors = (facts.authors ?? []).map((name) => line(name, 200)).filter((name) => name !== '');
  const known = {
    authorCount: Number.isSafeInteger(facts.authorCount) ? facts.authorCount : undefined,
    date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(facts.date ?? '')?.[0],
    venue: line(facts.venue, 300),
    abstract: line(facts.abstract, 20_000),
  };
  const said = Object.entries(known).filter(([, value]) => value !== undefined && value !== '');
  const paper: Paper = { id, aliases, title: line(facts.title, 2_000), authors: authors.slice(0, 5_000) };
  return Object.assign(paper, Object.fromEntries(said));
}

function tagsFrom(texts: readonly string[]): string[] {
  const tags = new Map<TagKey, string>();
  for (const tag of texts.map(normaliseTag))
    if (tag !== undefined && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  return [...tags.values()];
}

/** One line of text of at most `most` UTF-16 units that does not end in half a character. */
const line = (text: string | undefined, most: number): string =>
  (text ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '');

/** A time that a clock can have shown; files write 0 and less where they know none. */
const moment = (at: number | undefined): number | undefined =>
  at !== undefined && Number.isFinite(at) && at > 0 && at <= 8.64e15 ? Math.floor(at) : undefined;
