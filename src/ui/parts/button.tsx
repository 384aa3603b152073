import type { ComponentChildren, VNode } from 'preact';
import './button.css';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface ButtonProps {
  /**
   * `main` is the most important button, `edge` the usual one, `bare` a minor one beside it, `link` one inside a line
   * of text.
   */
  kind?: 'main' | 'edge' | 'bare' | 'link';
  icon?: IconName;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with a word on it. */
export const Button = ({ kind = 'edge', icon, onClick, children }: ButtonProps): VNode => (
  <button type="button" class={`button button-${kind}`} onClick={onClick}>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </button>
);

export interface IconButtonProps {
  icon: IconName;
  filled?: boolean;
  /** What it does; used as its name and the start of its tooltip. */
  label: string;
  /** The key that does the same, for the tooltip. */
  keyName?: string;
  /** For a button that stays pressed: whether it is. */
  pressed?: boolean;
  /** The colour while it is pressed. */
  tone?: 'plain' | 'star';
  onClick: () => void;
}

/** A button with an icon alone, a name and a tooltip. */
export function IconButton(props: IconButtonProps): VNode {
  const { icon, filled = false, label, keyName, pressed, tone = 'plain', onClick } = props;
  const say = useWords();
  return (
    <button
      type="button"
      class={`icon-button icon-button-${tone}`}
      aria-label={label}
      aria-pressed={pressed}
      title={keyName === undefined ? label : say('button_withKey', label, keyName)}
      onClick={onClick}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}
