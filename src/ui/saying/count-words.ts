import type { PluralKey, Say } from '../words.ts';
import { localeOf } from './locale-of.ts';
import { sayNumber } from './say-number.ts';

/**
 * The message `key` in the form that the language has for `count`: `papers_one`, `papers_other`, … The number is its first
 * substitute, written as the language writes numbers; `substitutes` follow it.
 * @param count a whole number that is not negative
 */
export function countWords(say: Say, key: PluralKey, count: number, ...substitutes: string[]): string {
  const form = new Intl.PluralRules(localeOf(say)).select(count);
  return say(`${key}_${form}`, sayNumber(say, count), ...substitutes);
}
