import { type Authors, countAuthors } from './authors.ts';

/** How a language writes a line of authors. */
export interface AuthorWords {
  /** All names: `Casanova, Kocielnik, Alvarez`. */
  all: (names: readonly string[]) => string;
  /** Some names, and how many other authors there are: `Gupta, Iyer and 5 more`. */
  some: (names: readonly string[], others: number) => string;
}

/**
 * Authors in one short line: all names if there are at most `most`, otherwise one name less and the number of all others.
 * @returns the line in the language of `words`; empty where no author is named
 */
export function authorLine(known: Authors, words: AuthorWords, most = 3): string {
  const { authors } = known;
  if (authors.length === 0) return '';
  const count = countAuthors(known);
  if (count === authors.length && count <= most) return words.all(authors);
  const shown = authors.slice(0, Math.max(1, most - 1));
  return words.some(shown, count - shown.length);
}
