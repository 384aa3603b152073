import type { TagUse } from '../../core/editing.ts';
import { tagKey } from '../../core/tag.ts';
import { editDistance } from '../../core/text/edit-distance.ts';

/** In shorter words a difference of one letter is rarely a slip. */
const shortest = 4;

/**
 * Returns the user's own tag that `tag` is probably meant to be: the same except for hyphens and spaces, singular and
 * plural, or one slip of the keys. Of several, returns the closest, then the most used.
 * @param tag normalised
 * @returns undefined if none is alike, or if the user has `tag` already
 */
export function lookAlike(tag: string, known: TagUse[]): string | undefined {
  const key = tagKey(tag);
  if (known.some((use) => tagKey(use.tag) === key)) return undefined;
  const alike = known.flatMap((use) => {
    const distance = distanceOf(key, tagKey(use.tag));
    return distance === undefined ? [] : [{ use, distance }];
  });
  alike.sort((a, b) => a.distance - b.distance || b.use.count - a.use.count);
  return alike[0]?.use.tag;
}

/**
 * Returns 0 for the same letters, 1 for the same word in another number, 2 for one slip; undefined for different words.
 */
function distanceOf(a: string, b: string): 0 | 1 | 2 | undefined {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  if (first === '' || second === '') return undefined;
  if (first === second) return 0;
  if (singular(first) === singular(second)) return 1;
  return Math.min(first.length, second.length) >= shortest && isOneSlip(first, second) ? 2 : undefined;
}

const lettersOf = (key: string): string => key.replace(/[\s\-_.]+/g, '');

function singular(word: string): string {
  if (word.length < shortest || /(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/s$/, '');
}

/** Returns whether adding, dropping, changing or swapping one letter makes `b` of `a`. Digits must be the same. */
function isOneSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return !/\d/.test(`${a[at] ?? ''}${b[at] ?? ''}`) && editDistance(a, b, 1) <= 1;
}
