import { describe, expect, it } from 'vitest';
import { framePlace } from '../../src/content/frame-place.ts';

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

  it('takes the larger side where neither has room', () => {
    expect(framePlace(row(0, 200), { width: 400, height: 700 }, view, false).y).toBe(232);
    expect(framePlace(row(0, 600), { width: 400, height: 700 }, view, false).y).toBe(8);
  });
});
