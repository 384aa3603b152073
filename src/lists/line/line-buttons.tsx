// biome-ignore-all lint/a11y/useSemanticElements: a cell of a grid, not of a table of data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons inside take the focus.
import type { VNode } from 'preact';
import { Icon } from '../../ui/parts/icon.tsx';
import type { IconName } from '../../ui/parts/icon-paths.ts';
import { useWords } from '../../ui/words.ts';
import type { LineActs } from '../acts/line-acts.ts';
import { keyHint } from '../keys/key-hint.ts';
import { isInBin, type ListedPaper } from '../listed/listed-paper.ts';

interface FirstAct {
  icon: IconName;
  label: string;
  run: () => void;
}

export interface LineButtonsProps {
  line: ListedPaper;
  isChosen: boolean;
  acts: LineActs;
}

/** The buttons of a line: the act of the command `edit`, then the move to the bin. */
export function LineButtons({ line, isChosen, acts }: LineButtonsProps): VNode {
  const say = useWords();
  const tabIndex = isChosen ? 0 : -1;
  const { id, annotation } = line;
  const inBin = isInBin(line);
  const first = ((): FirstAct => {
    if (inBin) return { icon: 'undo', label: say('popup_putBack'), run: () => acts.putBack(id) };
    const edit = (): void => acts.edit(id, 'tag');
    return annotation === undefined
      ? { icon: 'plus', label: say('popup_addTag'), run: edit }
      : { icon: 'note', label: say('popup_edit'), run: edit };
  })();
  return (
    <div role="gridcell" class={annotation === undefined || inBin ? 'line-acts line-acts-shown' : 'line-acts'}>
      <button
        type="button"
        class="line-act"
        title={say('button_withKey', first.label, keyHint(say, 'edit', 'onLine'))}
        tabIndex={tabIndex}
        onClick={first.run}
      >
        <Icon name={first.icon} size={14} />
        {first.label}
      </button>
      {annotation !== undefined && !inBin && (
        <button
          type="button"
          class="line-act"
          title={say('button_withKey', say('popup_bin'), keyHint(say, 'bin', 'onLine'))}
          aria-label={say('popup_bin')}
          tabIndex={tabIndex}
          onClick={() => acts.bin(id)}
        >
          <Icon name="bin" size={14} />
        </button>
      )}
    </div>
  );
}
