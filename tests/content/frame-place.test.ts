import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framePlace } from '../../src/content/frame/frame-place.ts';

const view = { width: 1000, height: 800 };
const size = { width: 400, height: 300 };
const row = (left: number, top: number, width = 300) => ({ left, right: left + width, top, bottom: top + 28 });

describe('framePlace', () => {
  it.each([
    ['under the row', row(100, 100), false, { x: 100, y: 132 }],
    ['above it where only there is room', row(100, 700), false, { x: 100, y: 396 }],
    ['never beyond the end of the window', row(900, 100, 90), false, { x: 592, y: 132 }],
    ['never before the start of the window', row(-50, 100), false, { x: 8, y: 132 }],
    ['with its end at the row’s end, right to left', row(500, 100), true, { x: 400, y: 132 }],
  ])('%s', (_, box, rightToLeft, place) => {
    expect(framePlace(box, size, view, rightToLeft)).toEqual(place);
  });

  it('lies over the row if neither side has room, no further than needed', () => {
    expect(framePlace(row(0, 200), { width: 400, height: 700 }, view, false).y).toBe(92);
    expect(framePlace(row(0, 600), { width: 400, height: 700 }, view, false).y).toBe(8);
  });

  it('keeps its head in sight if the window cannot hold it', () => {
    expect(framePlace(row(0, 200), { width: 400, height: 900 }, view, false).y).toBe(8);
  });

  it('stays inside every window that can hold it, wherever the row is', () => {
    const length = (most: number) => fc.integer({ min: 0, max: most });
    const place = fc.integer({ min: -5_000, max: 5_000 });
    const box = fc.record({ left: place, top: place, width: length(3_000), height: length(3_000) });
    const size = fc.record({ width: length(1_000), height: length(1_000) });
    fc.assert(
      fc.property(box, size, size, fc.boolean(), ({ left, top, width, height }, sheet, spare, rightToLeft) => {
        const window = { width: sheet.width + spare.width + 16, height: sheet.height + spare.height + 16 };
        const at = framePlace({ left, right: left + width, top, bottom: top + height }, sheet, window, rightToLeft);
        expect(at.x).toBeGreaterThanOrEqual(8);
        expect(at.y).toBeGreaterThanOrEqual(8);
        expect(at.x + sheet.width).toBeLessThanOrEqual(window.width - 8);
        expect(at.y + sheet.height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });
});
