import type { ComponentChildren, VNode } from 'preact';
import { keyHint } from '../lists/keys/key-hint.ts';
import { Icon } from '../ui/parts/icon.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import './foot.css';

export interface FootProps {
  words: ComponentChildren;
  onImport: () => void;
  /** Further buttons. */
  children: ComponentChildren;
}

/** The line at the foot of the popup: some words, then buttons. */
export function Foot({ words, onImport, children }: FootProps): VNode {
  const say = useWords();
  return (
    <footer class="foot">
      <span class="foot-words">{words}</span>
      <button type="button" class="foot-act" onClick={onImport}>
        <Icon name="import" />
        {say('import_open')}
      </button>
      {children}
    </footer>
  );
}

/** The keys that act on the chosen line while the focus is in the search field; `first` says what the key of `edit` does. */
export function KeyHints({ first }: { first: WordKey }): VNode {
  const say = useWords();
  return (
    <>
      <kbd>{keyHint(say, 'open', 'inField')}</kbd>
      {say('popup_footOpen')}
      <kbd>{keyHint(say, 'edit', 'inField')}</kbd>
      {say(first)}
    </>
  );
}
