import { normalForm } from './normal-form.ts';
import { searchForm } from './search-form.ts';

/** Shorter titles are too common: there are many papers called "Preface". */
const shortest = 25;

/**
 * Returns the normal form of a title, which is equal for the titles of one paper on different sites; undefined if the
 * title is too short to tell papers apart.
 */
export function titleKey(title: string): string | undefined {
  const key = normalForm(title);
  return key.length < shortest ? undefined : key;
}

/**
 * Returns whether the first names of two lists of authors may be one person: they share a word, in any order and with
 * any initials (`Casanova, A.`, `Arianna Casanova`). An empty list matches any other.
 */
export function mayShareFirstAuthor(some: string, others: string): boolean {
  const [mine, theirs] = [wordsOf(some), wordsOf(others)];
  return mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word));
}

const wordsOf = (name: string): string[] =>
  searchForm(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1);
