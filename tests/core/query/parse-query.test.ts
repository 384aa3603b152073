import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/query/query.ts';
import { withPart } from '../../../src/core/query/with-part.ts';

/** The errors of a query with the wrong parts between « and », each with its code. */
function marked(text: string): string[] {
  return parseQuery(text).errors.map(({ from, to, code }) => {
    return `${code} ${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;
  });
}

describe('an error points at its place', () => {
  it.each([
    'choice status:«done»',
    'choice reward -status:«done»',
    'choice has:«colour» x',
    'choice in:«box»',
    'choice is:«read»',
    'choice (a OR status:«"to do"») b',
    'choice status:«re» x',
    'date before:«lunch»',
    'date after:«2026-13-45»',
    'date before:«2020-02-31»',
    'date before:«2026-02-29»',
    'date after:«2026-04-31»',
    'date after:«2026-13»',
    'date after:«2026-00»',
    'date after:«2026-00-01»',
    'date after:«2026-01-00»',
    'date after:«2026-01-32»',
    'date after:«2026-13-»',
    'date after:«2026-13-0»',
    'date -before:«2026-6-31»',
    'date after:«2026-06-011»',
    'date after:«202» x',
    'date published:«spring»',
    'date published:2025..«summer»',
    'date published:«x»..2025',
    'date published>«2026-13»',
    'year year:«20» x',
    'year year:«2026-04»',
    'year year:2024..«26» x',
    'year year:«2025.» x',
    'year year>=«26» x',
    'year year:«..» x',
    'number upvotes>«many»',
    'number upvotes:«-5»',
    'number authors:«5.5»',
    'number comments:«"2 or 3"»',
    'range year:«2026..2024»',
    'range published:«2026-04..2026-03» x',
    'range upvotes:«50..10»',
    'range upvotes:«50..1» x',
    'empty «tag:» x',
    'empty a -«author:» smith',
    'empty («org:») x',
    'empty «upvotes>» x',
    'empty «year:» 2025',
    'empty «venue:""» x',
    'bracket a«)» b',
    'bracket (a OR b)«)»',
    'bracket :«)» x',
    'or «OR» a',
    'or (a «OR») b',
    'or (a «OR» -) b',
    'or (a) («OR» b)',
    'bin «in:bin» OR x',
    'bin a OR (b -(«-in:bin»))',
  ])('%s', (text) => {
    const [code = '', ...rest] = text.split(' ');
    const typed = rest.join(' ');
    expect(marked(typed.replace(/[«»]/g, ''))).toEqual([`${code} ${typed}`]);
  });

  it('and each of several errors at its own, in the order of the text', () => {
    expect(marked('status:x (a)) OR OR year:1 b').map((error) => error.split(' ')[0])).toEqual([
      'choice',
      'bracket',
      'or',
      'or',
      'year',
    ]);
  });

  it('and the query goes without the part', () => {
    for (const [text, rest] of [
      ['reward status:done', 'reward'],
      ['reward OR before:lunch', 'reward'],
      ['reward -(year:x)', 'reward'],
      ['reward) models', 'reward models'],
      ['OR reward', 'reward'],
    ] as const)
      expect([text, parseQuery(text).expression]).toEqual([text, parseQuery(rest).expression]);
  });
});

describe('a query that is still being typed', () => {
  it.each([
    ...['tag:', 'TAG:', 'tag:"', 'status:', 'status:re', 'has:', 'has:n', 'in:', 'in:bi', 'is:', 'is:st', 'site:'],
    ...['before:', 'after:202', 'after:2026-', 'after:2026-0', 'after:2026-06-', 'after:2026-06-0'],
    ...['author:', 'org:"', 'venue:', 'code:', 'id:', 'year:', 'year:20', 'published:2026-', 'published>'],
    ...['upvotes>', 'upvotes:', 'upvotes>=', 'comments<', 'authors:..', 'year:..', 'year>20'],
  ])('sets no condition by %s at its end', (text) => {
    for (const before of ['', 'reward ', 'reward (models ', 'reward -', 'a OR ']) {
      const { expression, errors } = parseQuery(before + text);
      expect([before + text, expression, errors]).toEqual([before + text, parseQuery(before).expression, []]);
    }
  });

  it.each([
    ['reward OR', 'reward'],
    ['reward OR ', 'reward'],
    ['reward (', 'reward'],
    ['reward -', 'reward'],
    ['reward (models OR', 'reward models'],
    ['reward (models OR (', 'reward models'],
    ['(reward OR models', '(reward OR models)'],
    ['"reward mod', '"reward mod"'],
    ['author:"ana n', 'author:"ana n"'],
    ['year:2025.', 'year:2025'],
    ['year:2025..', 'year>=2025'],
    ['year:2025..20', 'year>=2025'],
    ['upvotes:50..1', 'upvotes>=50'],
    ['published:2026-04..2026-', 'published>=2026-04'],
    ['OR', ''],
    ['AND', ''],
  ])('finds by %s what %s finds', (text, same) => {
    const { expression, errors } = parseQuery(text);
    expect([expression, errors]).toEqual([parseQuery(same).expression, []]);
  });
});

describe('parseQuery', () => {
  it.each([
    ['f(x)', 'f(x)'],
    ['10.1002/(SICI)1521-3773(19990115)38:1', '10.1002/(sici)1521-3773(19990115)38:1'],
    ['5"', '5"'],
    ['or', 'or'],
    ['ORs', 'ors'],
    ['-OR', 'or'],
    ['"OR"', 'or'],
    ['--x', '-x'],
    ['note:first', 'note:first'],
    ['colour:red', 'colour:red'],
    ['tags>5', 'tags>5'],
    ['star', 'star'],
    ['code', 'code'],
    ['a\\b', 'a\\b'],
    ['"a\\b"', 'a\\b'],
    ['"a\\\\b"', 'a\\b'],
    ['"say \\"x\\""', 'say "x"'],
    ['“say "x"”', 'say "x"'],
    ['"say “x”"', 'say “x”'],
    ['„x“', 'x'],
    ['"5\\"', '5"'],
  ])('reads %s as the one word %s', (text, word) => {
    const { parts, operators, errors } = parseQuery(text);
    expect(parts).toMatchObject([{ condition: { kind: 'text', text: word } }]);
    expect([operators, errors]).toEqual([[], []]);
  });

  it.each([
    ['2024-02-29', new Date(2024, 1, 29)],
    ['2000-2-29', new Date(2000, 1, 29)],
    ['2026-12-31', new Date(2026, 11, 31)],
    ['2026-1', new Date(2026, 0, 1)],
    ['2026', new Date(2026, 0, 1)],
  ])('reads the day %s as its midnight here', (text, day) => {
    expect(parseQuery(`after:${text}`).expression).toEqual({ kind: 'after', at: day.getTime() });
  });

  it('returns the words to mark, without those that must not be there', () => {
    expect(parseQuery('Réward tag:rl "a  Survey" -missing author:ana (x OR -(y -z)) is:star').words).toEqual([
      'reward',
      'a survey',
      'x',
      'z',
    ]);
  });

  it('returns the places of operators, brackets and keywords', () => {
    const text = 'reward -tag:"two words" (upvotes >= 5 OR -(is:star)) AND code:x';
    expect(parseQuery(text).operators.map(({ from, to }) => text.slice(from, to))).toEqual([
      '-tag:',
      '(',
      'upvotes >= ',
      'OR',
      '-(',
      'is:',
      ')',
      ')',
      'AND',
      'code:',
    ]);
  });
});

describe('a part that is added', () => {
  it.each([
    ['', 'tag:x '],
    ['reward  ', 'reward tag:x '],
    ['reward OR models', '(reward OR models) tag:x '],
    ['reward OR', 'reward tag:x '],
    ['(reward OR models', '(reward OR models) tag:x '],
    ['(reward OR models)', '(reward OR models) tag:x '],
    ['a OR (reward "mod', '(a OR (reward "mod")) tag:x '],
    ['"ends in \\', '"ends in \\\\" tag:x '],
    ['reward -tag:', 'reward tag:x '],
    ['year:2025..20', 'year:2025.. tag:x '],
    ['(a OR tag:', '(a) tag:x '],
    ['f(x', 'f(x tag:x '],
    ['a OR f(x', '(a OR f(x ) tag:x '],
  ])('to %j gives %j', (text, query) => expect(withPart(text, 'tag:x')).toBe(query));
});
