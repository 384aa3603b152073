import type { Span } from './span.ts';

const isPartOfWord = /[\p{L}\p{M}\p{N}]/u;
// These scripts put no spaces between words.
const isWithoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Returns whether a word of `text` inside `place` begins with `wanted`, or several words with several. A text that begins with
 * a sign, or with a letter of a script without spaces between words, is found anywhere.
 */
export function hasWordAt(text: string, wanted: string, { from, to }: Span): boolean {
  const first = String.fromCodePoint(wanted.codePointAt(0) ?? 0);
  const isAnywhere = !isPartOfWord.test(first) || isWithoutSpaces.test(first);
  for (let at = text.indexOf(wanted, from); at >= 0 && at + wanted.length <= to; at = text.indexOf(wanted, at + 1)) {
    if (isAnywhere || at === from || !isPartOfWord.test(text.charAt(at - 1))) return true;
  }
  return false;
}
