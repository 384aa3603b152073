// The marks on Latin, Greek and Cyrillic letters. Marks of other scripts are letters of their own and stay.
const marks = /[\u0300-\u036f]/gu;

/**
 * Returns `text` in the form in which search compares it: no case, accents or control characters, one space between
 * words. Idempotent.
 */
export const fold = (text: string): string =>
  foldLetters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Returns `text` without case and accents, with its spaces as they were. */
export const foldLetters = (text: string): string =>
  lettersOf(lettersOf(text)).normalize('NFKD').replace(marks, '').replaceAll('ς', 'σ');

// Upper case first, because it folds letters that have no single lower form, as in `tagKey`.
const lettersOf = (text: string): string => text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase();
