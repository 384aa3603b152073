import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWholeChips } from '../../src/lists/line/chips/count-whole-chips.ts';

const gap = 4;
const counter = 24;
const widths = fc.array(fc.integer({ min: 24, max: 160 }), { maxLength: 12 });
const rooms = fc.integer({ min: 40, max: 400 });

/** The width of a line that shows the first `shown` chips and counts the rest. */
const taken = (chips: number[], shown: number): number =>
  chips.slice(0, shown).reduce((sum, width) => sum + width + gap, -gap) + (shown < chips.length ? gap + counter : 0);

describe('chips on a line', () => {
  it('that are shown fit on the line, with the count of the rest', () => {
    fc.assert(
      fc.property(widths, rooms, (chips, room) => {
        const shown = countWholeChips(chips, { room, gap, counter });
        if (shown > 1) expect(taken(chips, shown)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('are shown as many as fit', () => {
    fc.assert(
      fc.property(widths, rooms, (chips, room) => {
        const shown = countWholeChips(chips, { room, gap, counter });
        for (let more = shown + 1; more <= chips.length; more += 1) expect(taken(chips, more)).toBeGreaterThan(room);
      }),
    );
  });

  it('are shown at least one at a time', () => {
    expect(countWholeChips([160, 30], { room: 100, gap, counter })).toBe(1);
    expect(countWholeChips([], { room: 100, gap, counter })).toBe(0);
  });
});
