import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineCounter } from '../../src/formats/json/line-counter.ts';

test('places are counted as by splitting the text into lines, in any order of asking', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é') }), fc.array(fc.nat(30)), (text, offsets) => {
      const placeOf = lineCounter(text);
      for (const offset of offsets.map((some) => Math.min(some, text.length))) {
        // Between the two halves of one line end, the line has not ended yet.
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
        expect(placeOf(offset)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }
    }),
    { numRuns: 1_000 },
  );
});
