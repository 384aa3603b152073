import { matchSpans } from '../../core/query/match-spans.ts';

/** A piece of a text, and whether the search found it. */
export interface Part {
  text: string;
  found: boolean;
}

/**
 * Cuts `text` where the search found something in it. The parts put together are `text` again.
 * @param words in search form, as in `Query.words`
 */
export function markedParts(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to } of words.length === 0 ? [] : matchSpans(text, words)) {
    parts.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  parts.push({ text: text.slice(at), found: false });
  return parts.filter((part) => part.text !== '');
}
