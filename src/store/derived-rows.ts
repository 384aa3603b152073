import type { TagKey } from '../core/tag.ts';
import type { DerivedName } from './derived-versions.ts';

/** A tag as it was first written, with how many papers outside the bin have it. */
export interface TagRow {
  key: TagKey;
  tag: string;
  count: number;
  /** When it was last added, milliseconds since 1970. */
  used: number;
}

/** Up to 256 lines of the search column, each of one shown annotation. See `search-line.ts`. */
export interface SearchRow {
  chunk: number;
  lines: string;
}

/** By which version of the code one kind of derived data was made. A missing row stands for version 1. */
export interface DerivedVersionRow {
  name: DerivedName;
  version: number;
}
