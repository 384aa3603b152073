import type { VNode } from 'preact';
import { markedParts } from './marked-parts.ts';

/** A text with what the search found in it marked. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }): VNode => (
  <>
    {markedParts(text, words).map((part, at) =>
      // Parts have no name but their place.
      part.found ? <mark key={at}>{part.text}</mark> : part.text,
    )}
  </>
);
