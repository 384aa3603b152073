import { searchForm } from './search-form.ts';

/** Fewer letters and digits than this say nothing: there are many papers called "Preface". */
const shortest = 25;

/**
 * The letters and digits of a title in search form: what the titles of one paper have in common, however two sites print them.
 * Undefined where a title is too short to tell papers apart.
 */
export function titleKey(title: string): string | undefined {
  const key = searchForm(title).replace(/[^\p{L}\p{N}]/gu, '');
  return key.length < shortest ? undefined : key;
}

/**
 * Whether the first names of two lists of authors may be one person: they share a word, whatever the order and the
 * initials (`Casanova, A.`, `Arianna Casanova`). A list that names nobody is no objection.
 */
export function mayShareFirstAuthor(some: string, others: string): boolean {
  const [mine, theirs] = [wordsOf(some), wordsOf(others)];
  return mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word));
}

const wordsOf = (name: string): string[] =>
  searchForm(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1);
