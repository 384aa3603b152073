/** What a chip of 20 pixels has beside its text: 7 at each side and the border. */
const around = 16;
const widest = 160;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a chip of `tag` in a list, in CSS pixels, as chip.css draws it. */
export function chipWidth(tag: string): number {
  const width = known.get(tag) ?? measured(tag);
  known.set(tag, width);
  return width;
}

function measured(tag: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return widest;
  pen.font = '500 12px system-ui';
  // The slash of a path stands between two pixels of room.
  const slash = tag.includes('/') ? 2 : 0;
  return Math.min(widest, Math.ceil(pen.measureText(tag).width) + slash + around);
}
