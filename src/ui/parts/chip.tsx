import type { VNode } from 'preact';
import { splitTag } from '../../core/tag.ts';
import './chip.css';
import { Icon } from './icon.tsx';
import './tag-colours.css';
import { useWords } from '../words.ts';
import { tagColours } from './tag-colours.ts';

export interface ChipProps {
  tag: string;
  /** `large` is used where tags are edited. */
  size?: 'small' | 'large';
  /** Whether the tag is only offered: dashed, with a plus. */
  suggested?: boolean;
  /** Whether the keyboard has chosen it. */
  chosen?: boolean;
  /** `saving` has no fill, `failed` is red. */
  state?: 'saved' | 'saving' | 'failed';
  onClick?: () => void;
  onRemove?: () => void;
}

/** A tag. The parent of a path is lighter and is shortened first, the leaf last. */
export function Chip(props: ChipProps): VNode {
  const { tag, size = 'small', suggested = false, chosen = false, state = 'saved', onClick, onRemove } = props;
  const names = ['chip', 'tag-colours', `chip-${size}`, `chip-${state}`];
  if (suggested) names.push('chip-suggested');
  if (chosen) names.push('chip-chosen');
  const shared = { class: names.join(' '), style: tagColours(tag) };
  const name = (
    <>
      {suggested && <Icon name="plus" size={12} />}
      <TagName tag={tag} />
    </>
  );
  if (onClick !== undefined)
    return (
      <button type="button" {...shared} onClick={onClick}>
        {name}
      </button>
    );
  return (
    <span {...shared}>
      {name}
      {onRemove !== undefined && <RemoveButton tag={tag} onRemove={onRemove} />}
    </span>
  );
}

/** The name of a tag, which keeps its own direction. */
function TagName({ tag }: { tag: string }): VNode {
  const { parent, leaf } = splitTag(tag);
  return (
    <bdi class="tag-name" dir="auto">
      {parent !== '' && <span class="tag-parent">{parent}</span>}
      <span class="tag-leaf">
        {parent !== '' && <span class="tag-slash">/</span>}
        {leaf}
      </span>
    </bdi>
  );
}

function RemoveButton({ tag, onRemove }: { tag: string; onRemove: () => void }): VNode {
  const say = useWords();
  const label = say('editor_removeTag', tag);
  return (
    <button type="button" class="chip-remove" aria-label={label} title={label} tabIndex={-1} onClick={onRemove}>
      <Icon name="close" size={10} />
    </button>
  );
}
