import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterStamp, millisOf, nextStamp, parseStamp, type Stamp } from '../../src/core/stamp.ts';

const day = 86_400_000;
const now = fc.integer({ min: 0, max: Date.UTC(2040, 0, 1) });
const device = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
  minLength: 4,
  maxLength: 16,
});

describe('a stamp', () => {
  it('is later than the one before in the order of text, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(now, { minLength: 2, maxLength: 30 }), device, (times, name) => {
        let last: Stamp | undefined;
        for (const time of times) {
          const next = nextStamp(last, time, name);
          expect(parseStamp(next)).toBe(next);
          expect(millisOf(next)).toBeGreaterThanOrEqual(time);
          if (last !== undefined) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('follows the clock again once the clock has caught up', () => {
    const ahead = nextStamp(undefined, 10 * day, 'here');
    const back = nextStamp(ahead, 3 * day, 'here');
    expect(millisOf(back)).toBe(10 * day);
    expect(millisOf(nextStamp(back, 11 * day, 'here'))).toBe(11 * day);
  });

  it('uses the next millisecond if 36⁴ changes fall into one', () => {
    const full = parseStamp('000000001.zzzz.here') ?? expect.fail('no stamp');
    expect(nextStamp(full, 1, 'here')).toBe('000000002.0000.here');
  });

  it('of two devices is ordered the same for both', () => {
    fc.assert(
      fc.property(now, now, device, device, (a, b, one, other) => {
        const [first, second] = [nextStamp(undefined, a, one), nextStamp(undefined, b, other)];
        expect(laterStamp(first, second)).toBe(laterStamp(second, first));
        if (a !== b) expect(laterStamp(first, second)).toBe(a > b ? first : second);
      }),
    );
  });

  it('may be missing: then the other is the later', () => {
    const stamp = nextStamp(undefined, 1, 'here');
    expect([laterStamp(stamp, undefined), laterStamp(undefined, stamp)]).toEqual([stamp, stamp]);
    expect(laterStamp(undefined, undefined)).toBeUndefined();
  });

  it('has one form, and no other text is a stamp', () => {
    for (const text of [
      '',
      'now',
      '000000001.0000',
      '000000001.0000.ABCD',
      '00000001.0000.here',
      '000000001.0000.here\n',
    ])
      expect(parseStamp(text)).toBeUndefined();
  });
});
