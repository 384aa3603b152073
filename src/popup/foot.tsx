import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../ui/parts/icon.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import './foot.css';

export interface FootProps {
  words: ComponentChildren;
  onImport: () => void;
  /** Further acts. */
  children: ComponentChildren;
}

/** The line at the foot of the popup: how much there is, or which keys help now; then what leads elsewhere. */
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

/** The keys that act on the chosen line while the focus is in the search field; `first` is what E does. */
export function KeyHints({ first }: { first: WordKey }): VNode {
  const say = useWords();
  return (
    <>
      <kbd>Enter</kbd>
      {say('popup_open')}
      <kbd>Ctrl E</kbd>
      {say(first).toLowerCase()}
    </>
  );
}
