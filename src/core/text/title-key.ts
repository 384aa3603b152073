import { searchForm } from './search-form.ts';

/** Fewer letters and digits than this say nothing: there are many papers called "Preface". */
const shortest = 25;

/** What the titles of one paper have in common, however two sites print them; undefined where a title is too short to tell. */
export const titleKey = (title: string): string | undefined => foldedTitleKey(searchForm(title));

/** The same of a title that is folded already. */
export function foldedTitleKey(form: string): string | undefined {
  const key = form.replace(/[^\p{L}\p{N}]/gu, '');
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
