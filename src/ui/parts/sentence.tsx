import type { VNode } from 'preact';
import { useWords, type WordKey } from '../words.ts';

/** Marks the place of the part: no message holds a line end. */
const place = '\n';

/** The sentence `words` with an element at its one placeholder, wherever the language puts it. */
export function Sentence({ words, part }: { words: WordKey; part: VNode }): VNode {
  const [before = '', after = ''] = useWords()(words, place).split(place);
  return (
    <>
      {before}
      {part}
      {after}
    </>
  );
}
