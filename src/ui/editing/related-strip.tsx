import type { VNode } from 'preact';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { RelatedAct, RelatedView } from './describe-related.ts';
import './notice-strip.css';
import { useWords, type WordKey } from '../words.ts';

export interface RelatedStripProps {
  shown: RelatedView;
  onAct: (act: RelatedAct) => void;
}

const words: { readonly [Act in RelatedAct]: WordKey } = {
  link: 'editor_link',
  keepApart: 'editor_notSame',
  unlink: 'editor_undo',
};

/** Shows the message about other records of the paper, and its buttons. */
export function RelatedStrip({ shown, onAct }: RelatedStripProps): VNode {
  const say = useWords();
  return (
    <div class="notice-strip">
      <Icon name="link" />
      <p class="notice-words" role="status">
        {say(...shown.words)}
      </p>
      <div class="notice-acts">
        {shown.acts.map((act, index) => (
          <Button key={act} kind={index === 0 ? 'edge' : 'bare'} onClick={() => onAct(act)}>
            {say(words[act])}
          </Button>
        ))}
      </div>
    </div>
  );
}
