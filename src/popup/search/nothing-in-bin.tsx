import type { VNode } from 'preact';
import { daysInBin } from '../../core/bin.ts';
import type { Query } from '../../core/query/query.ts';
import { countWords } from '../../ui/saying/count-words.ts';
import { useWords } from '../../ui/words.ts';
import './nothing-found.css';

/** Says that the bin is empty, or that the search finds nothing in it, and what the bin is for. */
export function NothingInBin({ query }: { query: Query }): VNode {
  const say = useWords();
  const isAllAsked = query.parts.every(({ condition }) => condition.kind === 'bin');
  return (
    <div class="nothing-found" role="status">
      <h2>{say(isAllAsked ? 'popup_binEmpty' : 'popup_binNothing')}</h2>
      <p>{countWords(say, 'popup_binHow', daysInBin)}</p>
    </div>
  );
}
