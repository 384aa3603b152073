/** The measures of a line of chips, in CSS pixels. */
export interface ChipRoom {
  /** The width of the line. */
  room: number;
  /** The gap between two chips. */
  gap: number;
  /** The width of the count of the chips that do not fit, `+2`. */
  counter: number;
}

/**
 * How many chips fit whole on a line that ends with the count of the rest. At least one is shown, and only a single chip
 * may shorten.
 * @param widths of the chips in order, in CSS pixels
 */
export function countWholeChips(widths: readonly number[], { room, gap, counter }: ChipRoom): number {
  let used = 0;
  let fitting = 0;
  for (const [at, width] of widths.entries()) {
    used += width + (at === 0 ? 0 : gap);
    const rest = at === widths.length - 1 ? 0 : gap + counter;
    if (used + rest <= room) fitting = at + 1;
  }
  return Math.max(fitting, Math.min(1, widths.length));
}
