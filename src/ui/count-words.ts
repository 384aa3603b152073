import type { PluralKey, Say } from './words.ts';

/**
 * The message `key` in the form that the language has for `count`: `popup_papers_one`, `popup_papers_other`, … The number is
 * its first substitute, written as the language writes numbers; `substitutes` follow it.
 * @param count a whole number that is not negative
 */
export function countWords(say: Say, key: PluralKey, count: number, ...substitutes: string[]): string {
  const form = new Intl.PluralRules(languageOf(say)).select(count);
  return say(`${key}_${form}`, sayNumber(say, count), ...substitutes);
}

/** A whole number as the language of the words writes it: `1,234`. */
export const sayNumber = (say: Say, count: number): string => new Intl.NumberFormat(languageOf(say)).format(count);

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

const listFormat = (say: Say): Intl.ListFormat =>
  new Intl.ListFormat(languageOf(say), { type: 'unit', style: 'short' });

/**
 * The language of the words. The browser's own may be another one, for which there are no words: then it shows those of
 * English, whose plurals are not the browser's.
 */
const languageOf = (say: Say): string => say('language');
