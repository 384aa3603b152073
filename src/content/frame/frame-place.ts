/** CSS pixels between the row and the editor. */
const gap = 4;
/** CSS pixels between the editor and the edges of the window. */
export const edge = 8;

/**
 * Returns the editor's place: below the row; above it if only there is room; if neither side has room, over the row,
 * from the side with more room. The editor is whole in any window that can hold it; in a smaller window its start is in
 * view.
 * @param row the row's box in the window
 * @param size the editor's box
 * @param view the window
 * @returns the editor's top left corner in the window
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

/** Returns the place nearest to `wanted` at which `size` lies inside `room`. */
const within = (wanted: number, size: number, room: number): number =>
  Math.max(edge, Math.min(wanted, room - size - edge));
