const gap = 4;

/**
 * Where the editor goes: under the row, above it where there is no room below, never out of the window sideways.
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
  const below = view.height - row.bottom - gap;
  const above = row.top - gap;
  const y = below >= size.height || below >= above ? row.bottom + gap : Math.max(8, row.top - gap - size.height);
  const wanted = rightToLeft ? row.right - size.width : row.left;
  return { x: Math.max(8, Math.min(wanted, view.width - size.width - 8)), y };
}
