import type { Say } from '../words.ts';
import { localeOf } from './locale-of.ts';

/** Parts as a whole list in the language of the words: `a, b, c`; in Polish `a, b i c`. */
export const sayList = (say: Say, parts: readonly string[]): string => listFormat(say).format(parts);

/** The beginning of a list that goes on: `a, b`, in Polish too. */
export function sayOpenList(say: Say, parts: readonly string[]): string {
  // What stands between the last two parts may differ, so two more are written and cut off again.
  const written = listFormat(say).formatToParts([...parts, '', '']);
  return written
    .slice(0, Math.max(0, 2 * parts.length - 1))
    .map(({ value }) => value)
    .join('');
}

const listFormat = (say: Say): Intl.ListFormat => new Intl.ListFormat(localeOf(say), { type: 'unit', style: 'short' });
