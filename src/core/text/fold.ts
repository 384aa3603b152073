// The marks that sit on Latin, Greek and Cyrillic letters. Marks of other scripts are letters of their own and stay.
const marks = /[\u0300-\u036f]/gu;

/** `text` as search compares it: without case, accents and control characters, one space between words. Idempotent. */
export const fold = (text: string): string =>
  foldLetters(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** `text` without case and accents, its spaces as they were. */
export const foldLetters = (text: string): string =>
  lettersOf(lettersOf(text)).normalize('NFKD').replace(marks, '').replaceAll('ς', 'σ');

// Upper before lower case folds what has no single lower form, as `tagKey` does.
const lettersOf = (text: string): string => text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase();
