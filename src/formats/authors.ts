import { type Authors, countAuthors, knownAuthors } from '../core/authors.ts';
import type { LibraryEntry } from '../core/library-entry.ts';

/** The authors of an entry as far as they are known: all that a page named, otherwise the first few of the annotation. */
export const authorsOf = ({ annotation, paper }: LibraryEntry): Authors =>
  knownAuthors(trimmed(paper ?? annotation), trimmed(annotation));

const trimmed = (known: Authors): Authors => ({
  ...known,
  authors: known.authors.map((name) => name.trim()).filter((name) => name !== ''),
});

/** Their names in order; where there are more, `others` stands last, as BibTeX too writes it. */
export function namesWithOthers(entry: LibraryEntry): string[] {
  const known = authorsOf(entry);
  return countAuthors(known) > known.authors.length ? [...known.authors, 'others'] : known.authors;
}
