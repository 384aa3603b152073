import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/core/query/condition.ts';
import { parseQuery, type Query } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';
import { tagPart, withPart } from '../../../src/core/query/with-part.ts';
import { tagKey } from '../../../src/core/tag.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';
import { hostileText, tag } from '../../formats/library-arbitrary.ts';
import { expression, known, typed } from './any-query.ts';
import { plainlyMeets } from './plain-match.ts';
import { printQuery } from './print-query.ts';

/** Without the ids of single papers: some are written in large and small letters, which the text of a condition has not. */
function withoutIds(one: Expression): Expression {
  if (one.kind === 'all' || one.kind === 'any') return { ...one, parts: one.parts.map(withoutIds) };
  if (one.kind === 'not') return { ...one, part: withoutIds(one.part) };
  if (one.kind === 'text') return { kind: 'text', text: one.text };
  return one.kind === 'id' ? { kind: 'id', begins: one.begins } : one;
}

const anyText = fc.oneof(typed, hostileText(40));
const both = (a: Expression, b: Expression): Expression =>
  a.kind === 'all' && a.parts.length === 0 ? b : { kind: 'all', parts: [a, b] };

/** The same conditions with all that must hold side by side. */
function flat(one: Expression): Expression {
  if (one.kind === 'not') return { ...one, part: flat(one.part) };
  if (one.kind !== 'all' && one.kind !== 'any') return one;
  const parts = one.parts
    .map(flat)
    .flatMap((part) => (part.kind === one.kind && 'parts' in part ? part.parts : [part]));
  return { kind: one.kind, parts };
}

describe('a query', () => {
  it('that is written from an expression is read as that expression', () => {
    fc.assert(
      fc.property(expression, (made) => {
        const { expression: read, errors, end } = parseQuery(printQuery(made));
        expect(withoutIds(read)).toEqual(withoutIds(made));
        expect(errors.filter(({ code }) => code !== 'bin')).toEqual([]);
        expect(end).toMatchObject({ complete: printQuery(made).length, closing: '' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('that anyone typed says the same when it is written anew', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseQuery(text).expression;
        expect(withoutIds(parseQuery(printQuery(read)).expression)).toEqual(withoutIds(read));
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds what a plain look at the records finds', () => {
    let found = 0;
    let all = 0;
    fc.assert(
      fc.property(expression, known, (made, paper) => {
        const query: Query = { ...parseQuery(''), expression: made };
        const isFound = matchesQuery(query, searchable(paper.annotation, paper.paper));
        expect(isFound).toBe(plainlyMeets(paper, made));
        found += isFound ? 1 : 0;
        all += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(found / all).toBeGreaterThan(0.2);
    expect(found / all).toBeLessThan(0.8);
  });

  it('has every place inside its text, in order, whatever is typed', () => {
    const seen = { errors: 0, operators: 0, parts: 0 };
    fc.assert(
      fc.property(anyText, (text) => {
        const { errors, operators, parts, words, end } = parseQuery(text);
        for (const spans of [errors, operators, parts]) {
          let last = 0;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            last = from;
          }
        }
        for (const { from, to } of operators)
          expect(text.slice(from, to)).toMatch(/^(?:-?(?:[a-z]+(?::|\s*(?=[<>=≤≥]))(?:[<>=≤≥]+\s*)?|\()|\)|OR|AND)$/i);
        for (const word of words) expect(searchForm(word)).toBe(word);
        expect(end.complete).toBeLessThanOrEqual(text.length);
        seen.errors += errors.length;
        seen.operators += operators.length;
        seen.parts += parts.length;
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(seen.errors, seen.operators, seen.parts)).toBeGreaterThan(300);
  });

  it('with thousands of brackets is read', () => {
    for (const text of ['('.repeat(20_000), ')'.repeat(20_000), '-('.repeat(20_000), 'x OR '.repeat(20_000)])
      expect(parseQuery(text).errors.every(({ code }) => code === 'deep' || code === 'bracket')).toBe(true);
  });
});

describe('a part that is added to a query', () => {
  it('must hold with all of the query, for every tag and every text without a mistake', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, expression.map(printQuery)), fc.oneof(tag, typed), (text, name) => {
        const before = parseQuery(text);
        fc.pre(before.errors.length === 0 && tagKey(name) !== '' && !/^\s*$/.test(name));
        const after = parseQuery(withPart(text, tagPart(name)));
        const added = parseQuery(tagPart(name)).expression;
        expect(flat(after.expression)).toEqual(flat(both(before.expression, added)));
        expect(after.errors).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('asks for the tag itself, whatever it is called', () => {
    fc.assert(
      fc.property(tag, (name) => {
        expect(parseQuery(tagPart(name)).expression).toEqual({ kind: 'tag', key: tagKey(name) });
      }),
      { numRuns: 2_000 },
    );
  });
});
