// The marks that sit on Latin, Greek and Cyrillic letters. Marks of other scripts are letters of their own and stay.
const marks = /[\u0300-\u036f]/gu;

/** `text` as search compares it: without case, accents and control characters, one space between words. Idempotent. */
export const searchForm = (text: string): string =>
  plainLetters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** `text` without case and accents, its spaces as they were. */
export const plainLetters = (text: string): string =>
  foldOnce(foldOnce(text)).normalize('NFKD').replace(marks, '').replaceAll('ς', 'σ');

// Upper before lower case folds letters that have no single lower form, as `tagKey` does.
const foldOnce = (text: string): string => text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase();
