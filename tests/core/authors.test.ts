import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AuthorWords, authorLine } from '../../src/core/author-line.ts';
import { countAuthors, firstAuthors, knownAuthors } from '../../src/core/authors.ts';
import { readAuthorLine, withListedAuthors } from '../../src/core/earlier-authors.ts';

/** The words in which earlier versions stored a line. */
const words: AuthorWords = {
  all: (names) => names.join(', '),
  some: (names, others) => `${names.join(', ')} and ${others} more`,
};

describe('an annotation keeps the first authors', () => {
  it.each([
    [{ authors: [] }, { authors: [] }],
    [{ authors: [], authorCount: 5 }, { authors: [] }],
    [{ authors: ['A', 'B', 'C'] }, { authors: ['A', 'B', 'C'] }],
    [{ authors: ['A', 'B'], authorCount: 2 }, { authors: ['A', 'B'] }],
    [
      { authors: ['A', 'B'], authorCount: 7 },
      { authors: ['A', 'B'], authorCount: 7 },
    ],
    [
      { authors: ['A', 'B', 'C', 'D'], authorCount: 3 },
      { authors: ['A', 'B', 'C'], authorCount: 4 },
    ],
  ])('of %j: %j', (known, kept) => {
    expect(firstAuthors(known)).toEqual(kept);
  });
});

it('authors come from the first record that names some, with the number that goes with the names', () => {
  const [none, two, many] = [{ authors: [] }, { authors: ['A', 'B'] }, { authors: ['C'], authorCount: 9, title: 'T' }];
  expect(knownAuthors(none, many, two)).toEqual({ authors: ['C'], authorCount: 9 });
  expect(knownAuthors(two, many)).toEqual(two);
  expect(knownAuthors(none, none)).toEqual(none);
});

describe('a line of authors', () => {
  it.each([
    [{ authors: [], authorCount: 4 }, 3, ''],
    [{ authors: ['A'] }, 3, 'A'],
    [{ authors: ['A'], authorCount: 3 }, 3, 'A and 2 more'],
    [{ authors: ['A', 'B', 'C'] }, 3, 'A, B, C'],
    [{ authors: ['A', 'B', 'C'], authorCount: 500 }, 3, 'A, B and 498 more'],
    [{ authors: ['A', 'B', 'C', 'D'] }, 3, 'A, B and 2 more'],
    [{ authors: ['A', 'B', 'C', 'D'] }, 1, 'A and 3 more'],
    [{ authors: ['A', 'B', 'C', 'D'] }, Number.POSITIVE_INFINITY, 'A, B, C, D'],
    [{ authors: ['A', 'B'], authorCount: 5 }, Number.POSITIVE_INFINITY, 'A, B and 3 more'],
  ])('of %j with at most %d names: %j', (known, most, line) => {
    expect(authorLine(known, words, most)).toBe(line);
  });
});

describe('a line that an earlier version stored', () => {
  it.each([
    ['', { authors: [] }],
    ['Ada Casanova', { authors: ['Ada Casanova'] }],
    ['Casanova, Kocielnik, Alvarez', { authors: ['Casanova', 'Kocielnik', 'Alvarez'] }],
    ['Gupta, Iyer and 5 more', { authors: ['Gupta', 'Iyer'], authorCount: 7 }],
    ['The Margin and Notes Group', { authors: ['The Margin and Notes Group'] }],
    ['Kim, Lee et al.', { authors: ['Kim', 'Lee et al.'] }],
    ['and 5 more', { authors: ['and 5 more'] }],
    ['A and 0 more', { authors: ['A and 0 more'] }],
    ['A and 5 more and 3 more', { authors: ['A and 5 more'], authorCount: 4 }],
    ['A and 99999999999999999999 more', { authors: ['A and 99999999999999999999 more'] }],
    ['Smith\nJones and 2 more', { authors: ['Smith\nJones'], authorCount: 3 }],
  ])('%j is %j', (line, authors) => {
    expect(readAuthorLine(line)).toEqual(authors);
  });

  test('of any paper gives its first names and the number of all', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !text.includes(', ') && !/ and \d+ more$/.test(text) && !text.endsWith(','));
    const known = fc.record({ authors: fc.array(name, { maxLength: 6 }), authorCount: fc.nat(600) });
    fc.assert(
      fc.property(known, (paper) => {
        const read = readAuthorLine(authorLine(paper, words));
        expect(read.authors).toEqual(paper.authors.slice(0, read.authors.length));
        if (paper.authors.length > 0) expect(countAuthors(read)).toBe(countAuthors(paper));
        expect(authorLine(read, words)).toBe(authorLine(paper, words));
      }),
    );
  });

  test('of any text is shown as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'B.', ' and ', '5', ' more', ', ', 'é') }), (text) => {
        const line = text
          .trim()
          .split(/, +/)
          .filter((part) => part !== '')
          .map((part) => part.trim())
          .join(', ');
        const read = readAuthorLine(line);
        fc.pre(read.authors.length <= 3);
        expect(authorLine(read, words, Number.POSITIVE_INFINITY)).toBe(line);
      }),
    );
  });
});

it('only a line of text becomes a list', () => {
  const listed = { id: 'x', authors: ['A'], later: true };
  expect(withListedAuthors(listed)).toBe(listed);
  expect(withListedAuthors({ ...listed, authors: 'A, B' })).toEqual({ ...listed, authors: ['A', 'B'] });
  for (const odd of [null, undefined, 'A, B', 5, [], { authors: 5 }]) expect(withListedAuthors(odd)).toBe(odd);
});
