import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the edit distance', () => {
  it.each([
    ['rlhf', 'rhlf', 1],
    ['rlhf', 'rlh', 1],
    ['rlhf', 'rlhff', 1],
    ['rlhf', 'rlxf', 1],
    ['agents', 'gaetns', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  it('is 0 for the same word alone, the same in both directions, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a, 9)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('is exact up to the greatest distance that matters, and above it beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const exact = editDistance(a, b, 9);
        const bounded = editDistance(a, b, most);
        if (exact <= most) expect(bounded).toBe(exact);
        else expect(bounded).toBeGreaterThan(most);
      }),
    );
  });
});
