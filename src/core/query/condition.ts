import type { PaperId } from '../ids/paper-id.ts';
import type { Status } from '../status.ts';
import type { TagKey } from '../tag.ts';
import type { Range } from './query-range.ts';
import type { AskedSite } from './query-site.ts';

/** The condition that one part of a query sets. Texts are in search form. */
export type Condition =
  /** The text is in title, authors, tags or note, or it is an id of the paper. */
  | { kind: 'text'; text: string; id?: PaperId }
  /** The paper has the tag or one below it. */
  | { kind: 'tag'; key: TagKey }
  | { kind: 'has'; what: 'note' | 'tag' | 'code' }
  | { kind: 'status'; status: Status | 'none' }
  | { kind: 'star' }
  | ({ kind: 'site' } & AskedSite)
  /** The paper is in the bin. */
  | { kind: 'bin' }
  /** The paper was changed before, or at and after, this moment in milliseconds since 1970. */
  | { kind: 'before' | 'after'; at: number }
  /** A word of this fact begins with the text. */
  | { kind: 'fact'; fact: Fact; text: string }
  /** An id of the paper is `id` or begins so, with its scheme or without it. */
  | { kind: 'id'; begins: string; id?: PaperId }
  /** The paper is known to have so many. */
  | { kind: 'count'; what: Counted; range: Range }
  /** The date of the paper lies wholly in the range; its ends are numbers as `dateNumber` makes them. */
  | { kind: 'published'; range: Range };

export type Fact = 'author' | 'org' | 'venue' | 'code';
export type Counted = 'authors' | 'upvotes' | 'comments';

/** Conditions that hold all, of which one holds, or that do not hold. All of none hold for every paper. */
export type Expression =
  | { kind: 'all' | 'any'; parts: readonly Expression[] }
  | { kind: 'not'; part: Expression }
  | Condition;
