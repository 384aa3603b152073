import type { VNode } from 'preact';
import './icon.css';
import { type IconName, iconPaths } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  /** In CSS pixels: 16, or 14 beside text of 12. */
  size?: number;
  /** Whether it is filled, as the star of a starred paper. */
  filled?: boolean;
}

/** These icons point along the line of reading, so they are mirrored with it. */
const mirrored: ReadonlySet<IconName> = new Set<IconName>(['undo', 'reading']);

/** A line icon in the colour of the text. Screen readers skip it and read the text around it. */
export const Icon = ({ name, size = 16, filled = false }: IconProps): VNode => (
  <svg
    class={mirrored.has(name) ? 'icon icon-mirrored' : 'icon'}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={iconPaths[name]} />
  </svg>
);
