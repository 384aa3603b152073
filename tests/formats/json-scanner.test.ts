import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepest, JsonScanner } from '../../src/formats/json/json-scanner.ts';

/** What the scanner thinks of a whole text. */
function scanned(text: string): JsonScanner {
  const scanner = new JsonScanner(text);
  if (scanner.value() && scanner.peek() !== '') scanner.expected('the end of the file');
  return scanner;
}

function engineTakes(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Small changes that make JSON wrong, and now and then leave it right. */
const changed = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '"', '\\', '{', ']', '}', '0', '-', ' ', '\n', '\\u12', ':', 'e'),
  )
  .map(([text, at, dropped, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + dropped);
  });

describe('a scan of JSON', () => {
  test('takes what the engine takes, and nothing else', () => {
    let wrong = 0;
    fc.assert(
      fc.property(changed, (text) => {
        const takes = engineTakes(text);
        if (!takes) wrong += 1;
        expect(scanned(text).fault === undefined).toBe(takes);
      }),
      { numRuns: 5_000 },
    );
    expect(wrong).toBeGreaterThan(1_000);
  });

  test.each([
    ['01', 1],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['"\\x"', 1],
    ['"a\nb"', 2],
    ['[1 2]', 3],
    ['{"a":tru}', 5],
    ['[1]]', 3],
    ['"open', 0],
    ['', 0],
    ['{"a":[1,2', 9],
  ])('finds the fault of %j at %i', (text, at) => {
    expect(scanned(text).fault?.at).toBe(at);
  });

  test('stops where more stands inside each other than any file of ours has', () => {
    expect(scanned('['.repeat(deepest) + ']'.repeat(deepest)).fault).toBeUndefined();
    expect(scanned('['.repeat(100_000)).fault).toEqual({ at: deepest, reason: expect.stringContaining('32') });
  });
});
