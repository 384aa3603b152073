/**
 * Everything in the library that is computed from annotations and facts of papers, with the version of the code that computes it. Raise a
 * version when its result changes: the worker then makes old data anew. See `write/derived/derived-tables.ts`.
 */
export const derivedVersions = {
  /** 1: `shown`. 2: `titleKey` as well. 3: a title key has the marks of letters. */
  'row fields': 3,
  /** 1: seven parts. 2: the version as the eighth. 3: facts of the paper, and the names of all authors in the text. */
  'search lines': 3,
  'tag counts': 1,
  /** 1: there was none. 2: how many annotations are shown. */
  'shown count': 2,
} as const;

export type DerivedName = keyof typeof derivedVersions;

/** The names of all kinds of derived data. */
export const derivedNames = Object.keys(derivedVersions) as DerivedName[];
