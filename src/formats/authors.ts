import type { LibraryEntry } from '../core/library-entry.ts';

/** The authors as far as they are known, in order; `others` stands last where there are more. */
export function authorsOf({ annotation, paper }: LibraryEntry): string[] {
  const names = paper?.authors.map((name) => name.trim()).filter((name) => name !== '') ?? [];
  if (names.length > 0) return (paper?.authorCount ?? 0) > names.length ? [...names, others] : names;
  // What is left is the line that lists show: `Gupta, Iyer and 5 more`.
  const [line = '', more] = annotation.authors.split(/ and (?=\d+ more$)/);
  const shown = line
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return more === undefined ? shown : [...shown, others];
}

/** What BibTeX too writes for authors who are not named. */
const others = 'others';
