import type { Say } from '../words.ts';

/**
 * The locale in which numbers, lists, plurals and times are written beside the words: the browser's own if it is of the
 * language of the words (`en-GB`), otherwise that language. Where there are no words in the browser's language, English ones
 * are shown, and German numbers or month names would not fit them.
 */
export function localeOf(say: Say): string {
  const words = say('language');
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return new Intl.Locale(locale).language === new Intl.Locale(words).language ? locale : words;
}
