/** Between the row and the editor, in CSS pixels. */
const gap = 4;
/** Between the editor and the edges of the window. */
export const edge = 8;

/**
 * Where the editor goes: under the row, above it where there is room only there, from the larger side over it where there is
 * room on neither; whole in any window that can hold it, and with its start in sight in any other.
 * @param row the row's box in the window
 * @param size the editor's box
 * @param view the window
 * @returns the editor's start corner in the window
 */
export function framePlace(
  row: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rightToLeft: boolean,
): { x: number; y: number } {
  const below = row.bottom + gap;
  const above = row.top - gap - size.height;
  const goesBelow = below + size.height + edge <= view.height || (above < edge && view.height - row.bottom >= row.top);
  const wanted = rightToLeft ? row.right - size.width : row.left;
  return {
    x: within(wanted, size.width, view.width),
    y: within(goesBelow ? below : above, size.height, view.height),
  };
}

/** The place nearest to `wanted` at which `size` lies inside `room`. */
const within = (wanted: number, size: number, room: number): number =>
  Math.max(edge, Math.min(wanted, room - size - edge));
