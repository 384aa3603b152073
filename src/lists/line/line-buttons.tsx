// biome-ignore-all lint/a11y/useSemanticElements: a cell of a grid, not of a table of data.
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons inside take the focus.
import type { VNode } from 'preact';
import { Icon } from '../../ui/parts/icon.tsx';
import type { IconName } from '../../ui/parts/icon-paths.ts';
import { useWords } from '../../ui/words.ts';
import type { PaperLineProps } from './paper-line.tsx';

interface FirstAct {
  icon: IconName;
  label: string;
  run: () => void;
}

/** What can be done with a paper: the first act by the key E, then moving it to the bin. */
export function LineButtons({ line, chosen, acts }: Pick<PaperLineProps, 'line' | 'chosen' | 'acts'>): VNode {
  const say = useWords();
  const tabIndex = chosen ? 0 : -1;
  const { id, annotation } = line;
  const isInBin = annotation?.deleted !== undefined;
  const first = ((): FirstAct => {
    if (isInBin) return { icon: 'undo', label: say('popup_putBack'), run: () => acts.putBack(id) };
    const edit = (): void => acts.edit(id, 'tag');
    return annotation === undefined
      ? { icon: 'plus', label: say('popup_addTag'), run: edit }
      : { icon: 'note', label: say('popup_edit'), run: edit };
  })();
  return (
    <div role="gridcell" class={annotation === undefined || isInBin ? 'line-acts line-acts-shown' : 'line-acts'}>
      <button type="button" class="line-act" title={`${first.label} (E)`} tabIndex={tabIndex} onClick={first.run}>
        <Icon name={first.icon} size={14} />
        {first.label}
      </button>
      {annotation !== undefined && !isInBin && (
        <button
          type="button"
          class="line-act"
          title={`${say('popup_bin')} (${say('popup_keyDelete')})`}
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
