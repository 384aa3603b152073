/** What a line of chips is made of, in CSS pixels. */
export interface ChipRoom {
  room: number;
  /** Between two chips. */
  gap: number;
  /** Of the count of those that do not fit, `+2`. */
  counter: number;
}

/**
 * How many chips are shown whole; the rest are counted. At least one is shown, and only a single one may shorten.
 * @param widths of the chips in order, in CSS pixels
 */
export function fitChips(widths: readonly number[], { room, gap, counter }: ChipRoom): number {
  let used = 0;
  let fitting = 0;
  for (const [at, width] of widths.entries()) {
    used += width + (at === 0 ? 0 : gap);
    const rest = at === widths.length - 1 ? 0 : gap + counter;
    if (used + rest <= room) fitting = at + 1;
  }
  return Math.max(fitting, Math.min(1, widths.length));
}
