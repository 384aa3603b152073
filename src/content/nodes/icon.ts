import { withAttributes } from './element.ts';

const circle = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z';
const shapes = {
  tag: 'M2.5 3.5v4l6 6 5-5-6-6h-4a1 1 0 0 0-1 1ZM5.4 5.6h.01',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6Z',
  later: `${circle}M8 4.8V8l2.2 1.6`,
  reading: 'M8 4.2C6.6 3 4.6 2.9 2.5 3v9c2.1-.1 4.1 0 5.5 1.2 1.4-1.2 3.4-1.3 5.5-1.2V3c-2.1-.1-4.1 0-5.5 1.2ZM8 4.2v9',
  read: `${circle}M5.4 8.2l1.8 1.8 3.4-3.6`,
} as const;

/** The names of the icons that rows show at rest. */
type IconName = keyof typeof shapes;

const namespace = 'http://www.w3.org/2000/svg';
const drawn = new Map<string, SVGElement>();

/** Returns an icon for rows at rest; `filled` also fills its shape. */
export const icon = (name: IconName, filled = false): SVGElement => lineIcon(shapes[name], filled);

/**
 * Returns a line icon of 16 px in the text's colour, hidden from assistive technology.
 * @param shape its path in a box of 16 by 16
 */
export function lineIcon(shape: string, filled = false): SVGElement {
  const key = shape + filled;
  const made = drawn.get(key) ?? drawIcon(shape, filled);
  drawn.set(key, made);
  return made.cloneNode(true) as SVGElement;
}

function drawIcon(shape: string, filled: boolean): SVGElement {
  const svg = withAttributes(document.createElementNS(namespace, 'svg'), {
    viewBox: '0 0 16 16',
    width: '14',
    height: '14',
    fill: filled ? 'currentColor' : 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  svg.append(withAttributes(document.createElementNS(namespace, 'path'), { d: shape }));
  return svg;
}
