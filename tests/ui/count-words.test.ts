import { describe, expect, it } from 'vitest';
import { authorLine } from '../../src/core/author-line.ts';
import { authorWords } from '../../src/ui/saying/author-words.ts';
import { countWords } from '../../src/ui/saying/count-words.ts';
import { sayList, sayOpenList } from '../../src/ui/saying/say-list.ts';
import { sayMegabytes, sayNumber } from '../../src/ui/saying/say-number.ts';
import { english } from './english.ts';
import { secondWords } from './second-language.ts';

const many = { authors: ['Ada Casanova', 'Bo Kocielnik', 'Carla Álvarez'], authorCount: 500 };

describe('a line of authors', () => {
  it('is the same in every language but for the words, their order and their plural', () => {
    const line = (authorCount: number, say = english): string => authorLine({ ...many, authorCount }, authorWords(say));
    expect(line(3)).toBe('Ada Casanova, Bo Kocielnik, Carla Álvarez');
    expect(line(500)).toBe('Ada Casanova, Bo Kocielnik and 498 more');
    expect(line(1_500)).toBe('Ada Casanova, Bo Kocielnik and 1,498 more');
    expect(line(500, secondWords)).toBe('moremore 498 andand Ada Casanova, Bo Kocielnik ‹many›');
    expect(line(5, secondWords)).toBe('moremore 3 andand Ada Casanova, Bo Kocielnik ‹few›');
  });
});

describe('a message with a number', () => {
  it.each([
    [0, 'many', '0'],
    [1, 'one', '1'],
    [2, 'few', '2'],
    [5, 'many', '5'],
    [22, 'few', '22'],
    [12_345, 'many', '12\u00a0345'],
  ])('has for %d the form that the language names %s', (count, form, number) => {
    expect(countWords(secondWords, 'authors_more', count, 'A')).toBe(`moremore ${number} andand A ‹${form}›`);
  });

  it('writes numbers and lists as the language does', () => {
    expect(sayNumber(english, 12_345)).toBe('12,345');
    expect(sayNumber(secondWords, 12_345)).toBe('12\u00a0345');
    expect(sayMegabytes(english, 61_140_000)).toBe('61.1 MB');
    expect(sayMegabytes(secondWords, 61_140_000)).toBe('61,1 MB');
    expect(sayList(english, ['a', 'b', 'c'])).toBe('a, b, c');
    expect(sayList(secondWords, ['a', 'b', 'c'])).toBe('a, b i c');
    expect(sayOpenList(secondWords, ['a', 'b', 'c'])).toBe('a, b, c');
    for (const say of [sayList, sayOpenList]) {
      expect(say(english, [])).toBe('');
      expect(say(english, ['a'])).toBe('a');
    }
  });
});
