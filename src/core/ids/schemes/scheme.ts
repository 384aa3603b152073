import type { IdReader } from '../versioned-id.ts';

/** All that the project knows of one kind of id. Everything else derives from the list of these. */
export interface Scheme {
  /** The part before the colon of an id, and the name of the file. */
  name: string;
  /** A paper is kept under its id with the greatest number. Each scheme has its own; steps of ten leave room between. */
  strength: number;
  /** The name that the people who give these ids use: `arXiv`. Empty for those that are `madeHere`. */
  label: string;
  /** Reads every written form: addresses, identifiers, and our own `name:value`. */
  read: IdReader;
  /** Whether only Tagalong makes these ids, on the user's word: no text of a page is read as one, only records are. */
  madeHere?: true;
  /** The address where a person reads about the paper with this value; undefined where there is none. */
  address: (value: string) => string | undefined;
  /** Whether a paper has only one such id: two papers with different ones are never joined. */
  onePerPaper?: true;
  /** The id of the site that gives these ids, where it is not the scheme's name: people search by it, as `site:pubmed`. */
  site?: string;
  /** Further hosts that a search by `site:` may name, without `www.`. */
  hosts?: RegExp;
  /** How the values begin of ids on a host, where each has its own. */
  beginsOn?: (host: string) => string;
  /** How ids of other schemes contain an id of this one: a paper that has such an id has this one too. */
  impliedBy?: {
    /** Returns the id of this scheme that `id`, of any scheme, contains; undefined where it contains none. */
    idIn: (id: string) => string | undefined;
    /** Returns all ids of other schemes that may contain this value, whether or not they exist. */
    idsWith: (value: string) => string[];
  };
  /** What a BibTeX entry says of the value, besides the address: names of fields and their text. */
  bibtex?: (value: string) => Record<string, string>;
  /** Whether its papers stand in proceedings and not in a journal. */
  inProceedings?: true;
  /**
   * Written forms with the value that each is read as, from which tests are made: one is our own form, one an address if there are
   * such.
   */
  examples: ReadonlyArray<readonly [form: string, value: string]>;
}

/** `value` as it stands in the path of an address. */
export const inPath = (value: string): string => value.split('/').map(encoded).join('/');

// A colon and a semicolon may stand in a path, and a DOI is easier to know again with them.
const encoded = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':').replaceAll('%3B', ';');
