import type { TagUse } from '../editing.ts';
import { splitTag, tagKey } from '../tag.ts';

/**
 * Returns the tag that a word without matches was most likely meant to be.
 * @param uses all tags, in the order in which equals are preferred
 * @param word as it was typed
 * @returns a tag at most one slip away, two for words of six letters or more; undefined if none is that near
 */
export function nearestTag(uses: readonly TagUse[], word: string): TagUse | undefined {
  const typed = tagKey(word);
  if (typed.length < 3) return undefined;
  let reach = typed.length >= 6 ? 2 : 1;
  let nearest: TagUse | undefined;
  for (const use of uses) {
    const key = tagKey(use.tag);
    const far = Math.min(distance(typed, key, reach), distance(typed, splitTag(key).leaf, reach));
    if (far > reach) continue;
    nearest = use;
    // From now on only a nearer tag counts.
    reach = far - 1;
  }
  return nearest;
}

/**
 * Returns the number of letters that must be added, dropped, changed or swapped with their neighbour: the optimal
 * string alignment distance (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * @returns any number above `most` if it is more than that
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) [before, last] = [last, nextRow(a, b, i, last, before)];
  return last[b.length] ?? 0;
}

/** Returns the costs of turning the first `i` letters of `a` into the beginnings of `b`, from the two rows before. */
function nextRow(a: string, b: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwap ? (before[j - 2] ?? change) + 1 : change;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
  }
  return row;
}
