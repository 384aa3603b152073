import type { Annotation } from '../../core/annotation.ts';
import { asciiLetters } from './ascii-letters.ts';
import { type AuthorName, authorNames } from './author-name.ts';
import { withoutParticles } from './family-start.ts';

/** Words that say nothing of a title when they begin it. */
const small = new Set(
  ['a', 'an', 'and', 'are', 'do', 'does', 'for', 'from', 'how', 'in', 'is', 'of', 'on', 'the', 'to'].concat([
    'what',
    'why',
    'with',
  ]),
);

/** Words that groups share, so that they tell no group from another. */
const shared =
  /^(?:teams?|groups?|collaborations?|consortium|working|project|initiative|at|by|behalf|university|institute|laboratory|lab)$/;

/** The words of a text in small letters and digits of ASCII, as far as it has some: `Müller’s` becomes `mullers`. */
const words = (text: string): string[] =>
  asciiLetters(text)
    .replace(/['\u2018\u2019\u02b0-\u02ff`´·]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/**
 * A key to cite the paper by, of `[a-z0-9_-]`: `casanova2026limits`. The same paper gets the same key in every export;
 * where two papers would share it, the later one's id is added.
 * @param authors full names, the first one first
 * @param taken keys given already; the new one is added
 */
export function citeKey(annotation: Annotation, authors: readonly string[], taken: Set<string>): string {
  const [author] = authorNames(authors[0] ?? '');
  const name = author === undefined ? '' : nameInKey(author);
  const word = words(annotation.title).find((part) => part.length > 1 && !small.has(part) && !isNumber(part));
  const id = words(annotation.id).join('-');
  const readable = name === '' || word === undefined ? id : `${name}${annotation.year ?? ''}${word}`.slice(0, 60);
  // Two ids may differ in signs alone, or in the case of a letter.
  let key = taken.has(readable) ? `${readable}_${id}` : readable;
  for (let count = 2; taken.has(key); count += 1) key = `${readable}_${id}_${count}`;
  taken.add(key);
  return key;
}

/** The family name of a person, or the first word of a group's name that tells it from others; empty if it has no such letters. */
function nameInKey(author: AuthorName): string {
  if (author.kind === 'person')
    return words(withoutParticles(author.family))
      .filter((word) => !isNumber(word))
      .join('');
  const own = words(author.name).filter((word) => !isNumber(word) && !small.has(word));
  return own.find((word) => !shared.test(word)) ?? own[0] ?? '';
}
