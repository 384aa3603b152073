import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans } from '../../../src/core/query/match-spans.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';

describe('searchForm', () => {
  it('is idempotent, and makes texts equal that differ by case or accent alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
        expect(searchForm(text.normalize('NFD'))).toBe(searchForm(text.normalize('NFC')));
      }),
      { numRuns: 2_000 },
    );
    expect(searchForm('ÉCOLE  Straße\tΣίσυφος İI')).toBe('ecole strasse σισυφοσ ii');
  });
});

describe('matchSpans', () => {
  const marked = (text: string, ...words: string[]) =>
    matchSpans(text, words).map(({ from, to }) => text.slice(from, to));

  it('marks the matching text as it is written', () => {
    expect(marked('Réward Models: rewards', 'reward')).toEqual(['Réward', 'reward']);
    expect(marked('Re\u0301ward', 'reward')).toEqual(['Re\u0301ward']);
    expect(marked('a\n  Survey', 'a survey')).toEqual(['a\n  Survey']);
    expect(marked('Straße', 'ss')).toEqual(['ß']);
  });

  it('joins spans that overlap or touch, and marks nothing for no word', () => {
    expect(marked('rewarding', 'reward', 'warding')).toEqual(['rewarding']);
    expect(marked('rewarding', '')).toEqual([]);
  });

  it.each([
    ['\u064e\u05b0', 'marks of two scripts'],
    ['\u05d1\u05bc\u05b0', 'two marks on one letter'],
    ['\u05b0\uff9e', 'a sign that folds to a mark'],
    ['a \ufc5e', 'a sign that folds to a space and marks'],
  ])('marks %j, which folding brings into another order: %s', (text) => {
    expect(searchForm(text)).not.toBe(text);
    expect(marked(text, searchForm(text))).toEqual([text]);
  });

  const combining = [
    '\u0301',
    '\u0334',
    '\u05b0',
    '\u05bc',
    '\u064e',
    '\u0651',
    '\u3099',
    '\uff9e',
    '\ufc5e',
    ' ',
    'a',
  ];
  const letter = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...combining));
  const letters = fc.string({ unit: letter, maxLength: 20 });

  it('marks something in every text that the search finds by a word', () => {
    fc.assert(
      fc.property(letters, fc.nat(19), fc.nat(6), (text, from, length) => {
        const word = searchForm(searchForm(text).slice(from, from + length));
        if (word === '' || !searchForm(text).includes(word)) return;
        expect(matchSpans(text, [word]).length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
