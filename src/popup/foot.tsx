import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';
import './foot.css';

/** The line at the foot of the popup: how much there is, or which keys help now; then what leads elsewhere. */
export const Foot = ({ children, onImport, exporting }: FootProps): VNode => {
  const say = useWords();
  return (
    <footer class="foot">
      <span class="foot-words">{children}</span>
      <button type="button" class="foot-act" onClick={onImport}>
        <Icon name="import" />
        {say('import_open')}
      </button>
      {exporting}
    </footer>
  );
};

export interface FootProps {
  children: ComponentChildren;
  onImport: () => void;
  /** The button with the formats. */
  exporting: ComponentChildren;
}

/** The keys that act on the chosen line while the focus is in the search field. */
export function KeyHints(): VNode {
  const say = useWords();
  return (
    <>
      <kbd>Enter</kbd> {say('popup_open')} <kbd>Ctrl E</kbd> {say('popup_edit').toLowerCase()}
    </>
  );
}
