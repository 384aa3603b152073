import { lineIcon } from './icon.ts';

const shapes = {
  note: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  alert: 'M8 2.5 14 13H2ZM8 6.6v2.8M8 11.2h.01',
} as const;

/** The names of these icons. */
export type ActIconName = keyof typeof shapes;

/** Returns an icon for the acts of a row or for a notice. */
export const actIcon = (name: ActIconName): SVGElement => lineIcon(shapes[name]);
