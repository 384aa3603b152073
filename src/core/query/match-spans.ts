import { plainLetters } from '../text/search-form.ts';
import type { Span } from './span.ts';

/**
 * Returns the places of `words` in `text`, for marking what a search found.
 * @param text as it is shown
 * @param words in search form, as in `Query.words`
 * @returns spans of `text` in order, none touching another
 */
export function matchSpans(text: string, words: readonly string[]): Span[] {
  const { form, starts } = searchFormWithStarts(text);
  const found: Span[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + word.length)) {
      const from = starts[at] ?? text.length;
      found.push({ from, to: starts[at + word.length] ?? text.length });
    }
  }
  return joined(found);
}

/**
 * A letter with the marks that combine with it. Folding may change the order of such marks, so a letter is folded with
 * all of them. Two halfwidth signs of Japanese are letters that fold to marks.
 */
const lettersWithMarks = /.[\p{M}\uff9e\uff9f]*/gsu;

/** Returns the search form of `text` and, for each of its characters, the start in `text` of the letter from which it comes. */
function searchFormWithStarts(text: string): { form: string; starts: number[] } {
  let form = '';
  const starts: number[] = [];
  for (const { 0: letter, index } of text.matchAll(lettersWithMarks)) {
    for (const character of plainLetters(letter)) {
      const plain = /[\s\p{Cc}]/u.test(character) ? ' ' : character;
      if (plain === ' ' && form.endsWith(' ')) continue;
      for (let unit = 0; unit < plain.length; unit += 1) starts.push(index);
      form += plain;
    }
  }
  starts.push(text.length);
  return { form, starts };
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}
