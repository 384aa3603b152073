import type { Authors } from './authors.ts';

/**
 * Reads the one English line that annotations kept their authors as before there were lists: `Gupta, Iyer and 5 more`.
 * Joined by commas again, the names give the same text, so a name with a comma in it loses nothing. A line that ends in
 * `et al.`, which only files of other programs hold, keeps that in its last name: it does not say how many there are.
 */
export function readAuthorLine(line: string): Authors {
  const [, named = line, more = '0'] = /^(.*\S) and ([1-9]\d{0,5}) more$/s.exec(line) ?? [];
  const authors = named
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const others = Number(more);
  return others === 0 ? { authors } : { authors, authorCount: authors.length + others };
}

/**
 * Takes an annotation as it was stored, or read from a file. Returns it with a list of authors if an earlier version kept
 * them as one line; anything else as it came.
 */
export function withListedAuthors(annotation: unknown): unknown {
  if (typeof annotation !== 'object' || annotation === null) return annotation;
  const authors: unknown = Object.getOwnPropertyDescriptor(annotation, 'authors')?.value;
  return typeof authors === 'string' ? { ...annotation, ...readAuthorLine(authors) } : annotation;
}
