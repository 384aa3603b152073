import type { ComponentChildren, VNode } from 'preact';
import './button.css';
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
  /** Further words of the tooltip, such as the key that does the same. */
  hint?: string;
  /** For a button that stays pressed: whether it is. */
  pressed?: boolean;
  /** The colour while it is pressed. */
  tone?: 'plain' | 'star';
  onClick: () => void;
}

/** A button with an icon alone, a name and a tooltip. */
export function IconButton(props: IconButtonProps): VNode {
  const { icon, filled = false, label, hint, pressed, tone = 'plain', onClick } = props;
  return (
    <button
      type="button"
      class={`icon-button icon-button-${tone}`}
      aria-label={label}
      aria-pressed={pressed}
      title={hint === undefined ? label : `${label} (${hint})`}
      onClick={onClick}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}
