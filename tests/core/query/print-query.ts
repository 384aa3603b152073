import { expect } from 'vitest';
import type { Condition, Expression } from '../../../src/core/query/condition.ts';
import { dateRange, wholeNumber } from '../../../src/core/query/query-date.ts';
import type { Range, ReadBound } from '../../../src/core/query/query-range.ts';

/** Writes an expression as a query that is read as the same expression. */
export function printQuery(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
      return expression.parts.map((part) => inside(part, ['all', 'any'])).join(' ');
    case 'any':
      return expression.parts.map((part) => inside(part, ['any'])).join(' OR ');
    case 'not':
      return `-${inside(expression.part, ['all', 'any', 'not'])}`;
    default:
      return printCondition(expression);
  }
}

const inside = (part: Expression, bracketed: ReadonlyArray<Expression['kind']>): string =>
  bracketed.includes(part.kind) ? `(${printQuery(part)})` : printQuery(part);

function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'text':
      return quoted(condition.text);
    case 'tag':
      return `tag:${quoted(condition.key)}`;
    case 'has':
      return `has:${condition.what}`;
    case 'status':
      return `status:${condition.status}`;
    case 'star':
      return 'is:star';
    case 'bin':
      return 'in:bin';
    case 'site':
      return `site:${quoted(condition.begins)}`;
    case 'before':
    case 'after':
      return `${condition.kind}:${dayOf(condition.at)}`;
    case 'fact':
      return `${condition.fact}:${quoted(condition.text)}`;
    case 'id':
      return `id:${quoted(condition.begins)}`;
    case 'count':
      return `${condition.what}:${printRange(condition.range, wholeNumber, (number) => [String(number)])}`;
    case 'published':
      return `published:${printRange(condition.range, dateRange, datesOf)}`;
  }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function dayOf(moment: number): string {
  const date = new Date(moment);
  return [String(date.getFullYear()).padStart(4, '0'), date.getMonth() + 1, date.getDate()].join('-');
}

function datesOf(number: number): string[] {
  const digits = String(Math.max(0, number)).padStart(8, '0');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return [year, `${year}-${month}`, `${year}-${month}-${day}`];
}

function printRange({ from, to }: Range, readBound: ReadBound, textsOf: (number: number) => string[]): string {
  const text = (number: number, end: 'from' | 'to'): string | undefined =>
    textsOf(number).find((each) => {
      const bound = readBound(each);
      return typeof bound === 'object' && bound[end] === number;
    });
  const [first, last] = [text(from, 'from'), text(to, 'to')];
  if (to === Number.POSITIVE_INFINITY) return first === undefined ? `>${text(from - 1, 'to')}` : `${first}..`;
  if (from === Number.NEGATIVE_INFINITY) return last === undefined ? `<${text(to + 1, 'from')}` : `..${last}`;
  return `${first ?? expect.fail()}..${last ?? expect.fail()}`;
}
