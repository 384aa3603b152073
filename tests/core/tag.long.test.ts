import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestTag, normaliseTag, tagKey } from '../../src/core/tag.ts';

/** Characters that break tags, and ordinary ones, so that random text meets them often. */
const hard = [
  ...'aAßSſsσςΣİIiıeéÉ#/ 1١ﬁẞᾳΐ',
  'e\u0301', // é in two characters
  'i\u0307', // the lower case of İ
  '\u0301',
  '\u0345',
  '\u00a0',
  '\u3000',
  '\u2003',
  '\t',
  '\n',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufe0f',
  '\u3164',
  '\ud800',
  '\udc00',
  '™',
  'ﷺ',
  'Ⓜ',
  '👩',
  '🏽',
  '💻',
  '🏴',
  '\u{e0067}',
  'ক্ষ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 24 })
  .map((parts) => parts.join(''));
const runs = { numRuns: 50_000 };

describe('normaliseTag', () => {
  test('returns a tag that is clean, short, in NFC, and itself when typed again', () => {
    let tags = 0;
    fc.assert(
      fc.property(text, (typed) => {
        const tag = normaliseTag(typed);
        if (tag === undefined) return;
        tags += 1;
        expect(normaliseTag(tag)).toBe(tag);
        expect(tag.normalize('NFC')).toBe(tag);
        expect(tag.isWellFormed()).toBe(true);
        expect([...tag].length).toBeLessThanOrEqual(longestTag);
        expect(tag).not.toMatch(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]/u);
        expect(tag).not.toMatch(/^[#/\s]|[/\s]$|\s\s|\/\s*\/|\s\/|\/\s/u);
        expect(tag).toMatch(/[^\s/\p{Default_Ignorable_Code_Point}]/u);
      }),
      runs,
    );
    expect(tags).toBeGreaterThan(runs.numRuns / 2);
  });
});

describe('tagKey', () => {
  test('is its own key, and independent of form and case', () => {
    fc.assert(
      fc.property(text, (tag) => {
        const key = tagKey(tag);
        expect(tagKey(key)).toBe(key);
        expect(tagKey(tag.normalize('NFD'))).toBe(key);
        expect(tagKey(tag.normalize('NFKC'))).toBe(key);
        // A Greek iota written below becomes a letter of its own in upper case, on the far side of the other marks.
        if (!tag.normalize('NFKD').includes('\u0345')) expect(tagKey(tag.toUpperCase())).toBe(key);
      }),
      runs,
    );
  });
});
