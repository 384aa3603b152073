import type { Annotation } from '../../core/annotation.ts';

/** Words that say nothing of a title when they begin it. */
const small = new Set([
  'a',
  'an',
  'and',
  'are',
  'do',
  'does',
  'for',
  'from',
  'how',
  'in',
  'is',
  'of',
  'on',
  'the',
  'to',
  'what',
  'why',
  'with',
]);

/** The words of a text in small letters and digits of ASCII, as far as it has some: `Müller’s` becomes `mullers`. */
const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * A key to cite the paper by, of `[a-z0-9_-]`: `casanova2026limits`. The same paper gets the same key in every export;
 * where two papers would share it, the later one's id is added.
 * @param authors full names, the first one first
 * @param taken keys given already; the new one is added
 */
export function citeKey(annotation: Annotation, authors: readonly string[], taken: Set<string>): string {
  const [author = ''] = authors;
  const name = words(author.includes(',') ? (author.split(',')[0] ?? '') : author).at(-1);
  const word = words(annotation.title).find((part) => part.length > 1 && !small.has(part) && !/^\d+$/.test(part));
  const id = words(annotation.id).join('-');
  const readable =
    name === undefined || word === undefined ? id : `${name}${annotation.year ?? ''}${word}`.slice(0, 60);
  // Two ids may differ in signs alone, or in the case of a letter.
  let key = taken.has(readable) ? `${readable}_${id}` : readable;
  for (let count = 2; taken.has(key); count += 1) key = `${readable}_${id}_${count}`;
  taken.add(key);
  return key;
}
