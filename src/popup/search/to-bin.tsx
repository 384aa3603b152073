import type { VNode } from 'preact';
import { withPart } from '../../core/query/with-part.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { countWords } from '../../ui/saying/count-words.ts';
import { useWords } from '../../ui/words.ts';
import type { Listing } from '../use-listing.ts';
import './to-bin.css';

export interface ToBinProps {
  listing: Pick<Listing, 'text' | 'inBin'>;
  onShow: (query: string) => void;
}

/** The button that shows the papers in the bin: all of them, or those that the typed search finds. */
export function ToBin({ listing: { text, inBin }, onShow }: ToBinProps): VNode {
  const say = useWords();
  return (
    <button type="button" class="to-bin" onClick={() => onShow(withPart(text, 'in:bin'))}>
      <Icon name="bin" size={14} />
      {countWords(say, text.trim() === '' ? 'popup_inBin' : 'popup_foundInBin', inBin)}
    </button>
  );
}
