import { describe, expect, test } from 'vitest';
import { normaliseTag, splitTag, tagHue, tagKey } from '../../src/core/tag.ts';

describe('normaliseTag', () => {
  test.each([
    ['rlhf', 'rlhf'],
    ['  reward   hacking ', 'reward hacking'],
    ['#rlhf', 'rlhf'],
    ['# #rlhf', 'rlhf'],
    ['C#', 'C#'],
    ['RLHF', 'RLHF'],
    ['cafe\u0301', 'café'],
    ['ﬁne', 'ﬁne'],
    ['tab\tand\nline', 'tab and line'],
    ['no\u00a0break', 'no break'],
    ['a\u0000b\u001bc', 'abc'],
    ['a\u200bb\u00adc\ufeffd', 'abcd'],
    ['a \u200b b', 'a b'],
    ['abc\u202edef\u202c\u2066\u2069', 'abcdef'],
    ['evaluation/judges', 'evaluation/judges'],
    [' evaluation / judges / ', 'evaluation/judges'],
    ['//a///b//', 'a/b'],
    ['a/\u200d/b', 'a/b'],
    ['👩‍💻', '👩‍💻'],
    ['👩🏽‍💻 work', '👩🏽‍💻 work'],
    ['🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['rlhf\u{e0067}\u{e0062}', 'rlhf'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['<b>&amp;', '<b>&amp;'],
    ['\ud800x', '\ufffdx'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normaliseTag(typed)).toBe(kept);
  });

  test.each(['', '   ', '#', '##', '/', ' / / ', '\u200b', '\u200d', '\u2066\u2069', '\ufe0f', '\u3164', '#\u200d/#'])(
    '%j is no tag',
    (typed) => {
      expect(normaliseTag(typed)).toBeUndefined();
    },
  );

  test('keeps the first 100 characters, whole ones', () => {
    expect(normaliseTag('x'.repeat(101))).toBe('x'.repeat(100));
    expect(normaliseTag('💻'.repeat(101))).toBe('💻'.repeat(100));
    expect(normaliseTag(`${'x'.repeat(99)}/y`)).toBe('x'.repeat(99));
    expect(normaliseTag(`${'x'.repeat(99)} y`)).toBe('x'.repeat(99));
  });
});

describe('tagKey', () => {
  test.each([
    ['case', ['rlhf', 'RLHF', 'RlHf']],
    ['é in one character and in two', ['café', 'cafe\u0301', 'CAFÉ', 'CAFE\u0301']],
    ['sharp s', ['straße', 'STRASSE', 'strasse', 'STRAẞE']],
    ['final sigma', ['ΣΟΦΟΣ', 'σοφος', 'σοφοσ']],
    ['dotted capital I, in one character and in two', ['İstanbul', 'I\u0307stanbul', 'i\u0307stanbul']],
    ['Turkish case', ['KISA', 'kısa', 'kisa']],
    ['ligatures, full width and circles', ['ﬁne', 'fine', 'ＦＩＮＥ']],
    ['spaces', ['a b', 'a\u00a0b', 'a\u3000b', ' a  b ']],
    ['what shows nothing', ['rlhf', 'rl\u200dhf', 'rl\u200chf', 'rlhf\ufe0f']],
    ['pictures with and without a selector', ['❤', '❤\ufe0f']],
    ['hierarchy', ['Evaluation/Judges', 'evaluation/judges']],
  ])('%s: one tag', (_, spellings) => {
    expect(new Set(spellings.map(tagKey)).size).toBe(1);
  });

  test('different words, levels and pictures stay different', () => {
    const tags = [
      'rl',
      'rlhf',
      'r l',
      'a/b',
      'a b',
      'ab',
      '👩',
      '👩‍💻',
      '👩🏽‍💻',
      '👩💻',
      'é',
      'e',
      '1',
      'ß',
      's',
      'i\u0307',
      'i',
    ];
    expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
  });
});

test('splitTag gives the last level and what is above it', () => {
  expect(splitTag('evaluation/judges')).toEqual({ parent: 'evaluation', leaf: 'judges' });
  expect(splitTag('a/b/c')).toEqual({ parent: 'a/b', leaf: 'c' });
  expect(splitTag('rlhf')).toEqual({ parent: '', leaf: 'rlhf' });
});

describe('tagHue', () => {
  test('is one of 24, and spread evenly enough that 24 tags share few', () => {
    const hues = Array.from({ length: 2_400 }, (_, n) => tagHue(`tag ${n}`));
    for (let hue = 5; hue < 360; hue += 15)
      expect(hues.filter((one) => one === hue).length, `${hue}°`).toBeGreaterThan(50);
    expect(hues.every((hue) => (hue - 5) % 15 === 0 && hue < 360)).toBe(true);
  });

  test('is the same for a parent, its children and every spelling', () => {
    expect(new Set(['Evaluation', 'evaluation/judges', 'EVALUATION / x'].map(tagHue)).size).toBe(1);
  });

  test('never changes: these were the hues from the first day', () => {
    expect(['rlhf', 'évaluation', '评估', '👩‍💻'].map(tagHue)).toEqual([185, 5, 245, 170]);
  });
});
