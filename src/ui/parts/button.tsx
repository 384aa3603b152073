import type { ComponentChildren, VNode } from 'preact';
import './button.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface ButtonProps {
  /** `main` is the one thing to do, `edge` the usual, `bare` what stands beside it, `link` inside a line of text. */
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
  /** What it does; its name and the start of its tooltip. */
  label: string;
  /** Further words of the tooltip, such as the key that does the same. */
  hint?: string;
  /** For a button that stays in: whether it is. */
  pressed?: boolean;
  /** A colour of its own while it is in. */
  tone?: 'plain' | 'star';
  onClick: () => void;
}

/** A button that is an icon alone, with a name and a tooltip. */
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
