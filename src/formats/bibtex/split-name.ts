import { familyStart } from './family-start.ts';

/** A person by the parts of the name; `given` and `suffix` may be empty. */
export interface Person {
  given: string;
  /** With what belongs to it: `van der Muster`. */
  family: string;
  /** `Jr.`, `III` */
  suffix: string;
  /** Whether the family name was shown first, with a comma or without one. */
  familyFirst: boolean;
}

const suffix = /^(?:[JSjs]r\.?|[JS]nr\.?|[JS]R\.|Junior|Senior)$/u;
const lateSuffix = /^(?:[JS]R|II|III|IV|VI{1,3}|2nd|3rd|[4-9]th)$/u;
const title = /^(?:(?:Dr|Prof)\.?(?:-Ing\.)?|Professor|Mrs?\.|Ms\.)$/u;

/** Degrees that are no name; the second ones may also be initials, so that they count only behind a comma. */
const degree =
  /^(?:Ph\.?D\.?|Dr\.?PH|D\.?Phil\.?|M\.?Phil\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|MPH|M\.D\.|MD|Pharm\.?D\.?|Ed\.?D\.?|FRCP|FACS|Esq\.?)$/u;
const shortDegree = /^(?:M\.?A|B\.?A|M\.?S|B\.?S|J\.?D|R\.?N|D\.?O)\.?$/u;

/**
 * The parts of a person's name in any of the orders `Ada Casanova`, `Casanova, Ada`, `Casanova A`, with or without a suffix.
 * @param name of a person, with single spaces
 * @returns undefined if commas separate parts of which no one knows what they are
 */
export function splitName(name: string): Person | undefined {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !degree.test(part));
  const [first = '', ...others] = parts.filter((part, index) => index === 0 || !isShortDegree(part, parts[0]));
  const suffixes = others.filter(isSuffix);
  const rest = others.filter((part) => !isSuffix(part));
  if (first === '' || rest.length > 1 || suffixes.length > 1) return undefined;
  const [given] = rest;
  const words = wordsOf(first);
  if (given === undefined) {
    const inside = takeSuffix(words, 3);
    return { ...inOrder(words), suffix: suffixes[0] ?? inside };
  }
  const givenWords = given.split(' ');
  const inside = takeSuffix(words, 2) || takeSuffix(givenWords, 2);
  return { given: givenWords.join(' '), family: words.join(' '), familyFirst: true, suffix: suffixes[0] ?? inside };
}

const isSuffix = (word: string): boolean => suffix.test(word) || lateSuffix.test(word);

/** `Ada Casanova, MA` has a degree; in `Casanova, MA` it is initials. */
const isShortDegree = (part: string, first = ''): boolean => shortDegree.test(part) && first.includes(' ');

/** Words without titles before them and degrees behind them; at least one stays. */
function wordsOf(text: string): string[] {
  const words = text.split(' ');
  while (words.length > 1 && title.test(words[0] ?? '')) words.shift();
  while (words.length > 2 && degree.test(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * Takes the suffix from the end of `words`.
 * @param least how many words there must be for `II` to be one: behind a single word it may be initials, as PubMed writes them
 */
function takeSuffix(words: string[], least: number): string {
  const last = words.at(-1) ?? '';
  const isOne = (words.length > 1 && suffix.test(last)) || (words.length >= least && lateSuffix.test(last));
  return isOne ? (words.pop() ?? '') : '';
}

/** Splits words without a comma between them. */
function inOrder(words: readonly string[]): Omit<Person, 'suffix'> {
  const end = isEastAsian(words) ? 1 : initialsStart(words);
  const familyFirst = end < words.length;
  const start = familyFirst ? end : familyStart(words);
  const [front, back] = [words.slice(0, start).join(' '), words.slice(start).join(' ')];
  return familyFirst ? { family: front, given: back, familyFirst } : { given: front, family: back, familyFirst };
}

/** In these scripts the family name comes first. */
const isEastAsian = (words: readonly string[]): boolean =>
  words.length === 2 &&
  words.every((word) => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word));

/** One or two letters, but not the family names that lists with family names in capitals hold: `Bo LI`. */
const initials = /^(?!(?:LI|XU|WU|LU|YU|HU|GU|DU|YE|HE)$)(?:\p{Lu}\.?-?){1,2}$|^(?:\p{Lu}\.-?){3,4}$/u;

/** Where the initials begin in `Casanova EM` and `Casanova E. M.`, as PubMed and others write names; otherwise the number of words. */
function initialsStart(words: readonly string[]): number {
  let start = words.length;
  while (start > 0 && initials.test(words[start - 1] ?? '')) start -= 1;
  return start > 0 && words.slice(0, start).every((word) => /\p{L}\p{Ll}/u.test(word)) ? start : words.length;
}
