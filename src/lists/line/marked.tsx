import type { VNode } from 'preact';
import { matchSpans } from '../../core/query/match-spans.ts';

/** A piece of a text, and whether the search found it. */
interface Part {
  text: string;
  found: boolean;
}

/** A text in which the searched words are marked. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }): VNode => (
  <>
    {markedParts(text, words).map((part, at) =>
      // The place of a part is its only name.
      part.found ? <mark key={at}>{part.text}</mark> : part.text,
    )}
  </>
);

/**
 * Cuts `text` at the borders of the searched words. The parts joined are `text` again.
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
