import type { Say } from '../words.ts';
import { localeOf } from './locale-of.ts';

/** A number as the language of the words writes it: `1,234`. */
export const sayNumber = (say: Say, value: number): string => value.toLocaleString(localeOf(say));

/** Bytes in decimal megabytes, never less than 0.1: `50 MB`. */
export const sayMegabytes = (say: Say, bytes: number): string =>
  Math.max(0.1, Math.round(bytes / 100_000) / 10).toLocaleString(localeOf(say), { style: 'unit', unit: 'megabyte' });
