/** The part of a small chip's width without its text: 7 pixels and the border at each side. */
const around = 16;
const widest = 160;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a small chip of `tag` as chip.css draws it, in CSS pixels. */
export function chipWidth(tag: string): number {
  const width = known.get(tag) ?? measure(tag);
  known.set(tag, width);
  return width;
}

function measure(tag: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return widest;
  pen.font = '500 12px system-ui';
  // The slash of a path has a pixel of room at each side.
  const slash = tag.includes('/') ? 2 : 0;
  return Math.min(widest, Math.ceil(pen.measureText(tag).width) + slash + around);
}
