import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotation.ts';
import { parseKeptId } from '../../../src/core/ids/paper-id.ts';
import type { Paper } from '../../../src/core/paper.ts';
import type { Condition, Expression } from '../../../src/core/query/condition.ts';
import { dateRange, queryMoment, wholeNumber } from '../../../src/core/query/query-date.ts';
import { type ReadBound, readRange } from '../../../src/core/query/query-range.ts';
import { askedSite } from '../../../src/core/query/query-site.ts';
import { statuses } from '../../../src/core/status.ts';
import { normaliseTag, tagKey } from '../../../src/core/tag.ts';
import { searchForm } from '../../../src/core/text/search-form.ts';

const defined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const words = [
  'Reward',
  'ward',
  'models',
  'Réward',
  '5" disk',
  'say "no"',
  '(a)',
  'OR',
  '-x',
  'a\\b',
  '王小明',
  '小',
  '“q”',
];
const idTexts = ['arxiv:2606.00467', 'doi:10.1145/1', 'arxiv:2605.00001', 'pmid:31452104', 'openreview:S1jmAotxg'];
const dates = ['2024', '2025-12', '2026', '2026-04', '2026-04-17', '2026-06-12'];

const word = fc.constantFrom(...words);
const someWords = fc.array(word, { maxLength: 3 }).map((all) => all.join(' '));
const asked = fc
  .oneof(word, fc.string({ unit: 'binary', maxLength: 6 }))
  .map(searchForm)
  .filter((text) => text !== '');
const tag = fc
  .oneof(word, fc.constantFrom('rl', 'rl/dpo', 'two words', 'tag:x'), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(normaliseTag)
  .filter(defined);

const rangeText = (bound: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    bound,
    fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '='), bound).map((parts) => parts.join('')),
    fc.tuple(bound, fc.constantFrom('..')).map((parts) => parts.join('')),
    fc.tuple(bound, bound).map((parts) => parts.join('..')),
    bound.map((text) => `..${text}`),
  );
const range = (bound: fc.Arbitrary<string>, readBound: ReadBound) =>
  rangeText(bound)
    .map((text) => readRange(text, readBound))
    .filter(({ fault }) => fault === undefined)
    .map((reading) => reading.range)
    .filter(defined);
const date = fc.constantFrom(...dates, '2026-12', '2026-12-31', '2026-01-01');

/** Any condition that a query can set. */
const condition: fc.Arbitrary<Condition> = fc.oneof(
  asked.map((text): Condition => ({ kind: 'text', text })),
  tag.map((made): Condition => ({ kind: 'tag', key: tagKey(made) })).filter(({ kind }) => kind === 'tag'),
  fc.constantFrom('note' as const, 'tag' as const, 'code' as const).map((what) => ({ kind: 'has' as const, what })),
  fc.constantFrom(...statuses, 'none' as const).map((status) => ({ kind: 'status' as const, status })),
  fc.constantFrom<Condition>({ kind: 'star' }, { kind: 'bin' }),
  fc
    .constantFrom('arxiv', 'hugging', 'huggingface.co', 'arxiv.org')
    .map(askedSite)
    .filter(defined)
    .map((site) => ({ kind: 'site' as const, ...site })),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const), fc.constantFrom(...dates).map(queryMoment))
    .map(([kind, at]) => ({ kind, at: typeof at === 'number' ? at : 0 })),
  fc
    .tuple(fc.constantFrom('author' as const, 'org' as const, 'venue' as const, 'code' as const), asked)
    .map(([fact, text]) => ({ kind: 'fact' as const, fact, text })),
  fc
    .constantFrom('arxiv', '2606.0', '10.1145', 'doi:10', ...idTexts)
    .map((text) => ({ begins: searchForm(text), id: parseKeptId(searchForm(text)) }))
    .map(({ begins, id }) => ({ kind: 'id' as const, begins, ...(id === undefined ? {} : { id }) })),
  fc
    .tuple(
      fc.constantFrom('authors' as const, 'upvotes' as const, 'comments' as const),
      range(fc.nat(4).map(String), wholeNumber),
    )
    .map(([what, counts]) => ({ kind: 'count' as const, what, range: counts })),
  range(date, dateRange).map((days) => ({ kind: 'published' as const, range: days })),
);

/** Any expression as a query is read: none has a single part, and none stands for no condition. */
export const expression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    fc
      .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('tree'), { minLength: 2, maxLength: 4 }))
      .map(([kind, parts]) => ({ kind, parts })),
    tie('tree').map((part) => ({ kind: 'not' as const, part })),
  ),
})).tree;

const id = fc
  .constantFrom(...idTexts)
  .map((text) => parseKeptId(text))
  .filter(defined);
const few = fc.option(fc.nat(4), { nil: undefined });
const names = fc.array(fc.constantFrom('Ana Núñez', '王小明', 'Reward Example', 'Ward-Ox'), { maxLength: 5 });

/** Any annotation, with the facts of its paper or without them, made of the words that `expression` asks for. */
export const known: fc.Arbitrary<{ annotation: Annotation; paper: Paper | undefined }> = fc
  .record({
    annotation: fc.record({
      id,
      aliases: fc.uniqueArray(id, { maxLength: 2 }),
      title: someWords,
      authors: names.map((all) => all.slice(0, 3)),
      tags: fc.uniqueArray(tag, { maxLength: 3, selector: tagKey }),
      note: someWords,
      star: fc.boolean(),
      sites: fc.subarray(['arxiv', 'huggingface']),
      created: fc.constant(1),
      updated: fc.constantFrom(...dates.map((text) => Number(queryMoment(text)))),
      stamps: fc.constant({ tags: [] }),
    }),
    year: fc.option(fc.constantFrom(2024, 2026), { nil: undefined }),
    status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
    deleted: fc.option(fc.constant(5), { nil: undefined }),
    paper: fc.option(
      fc.record({
        authors: names,
        date: fc.option(fc.constantFrom(...dates), { nil: undefined }),
        venue: fc.option(someWords, { nil: undefined }),
        organisation: fc.option(someWords, { nil: undefined }),
        codeUrl: fc.option(fc.constantFrom('https://github.com/reward/models'), { nil: undefined }),
        upvotes: few,
        comments: few,
      }),
      { nil: undefined },
    ),
  })
  .map(({ annotation, paper, ...optional }) => ({
    annotation: whole({ ...annotation, ...optional }) as Annotation,
    paper: paper && (whole({ ...paper, id: annotation.id, aliases: [], title: annotation.title }) as Paper),
  }));

/** The same without the fields that are undefined. */
const whole = (fields: object): unknown =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What people type, whole and in part, and what they do not. */
export const typed: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          ...[
            'tag:',
            '-tag:',
            'status:',
            'status:read',
            'has:',
            'is:star',
            'site:',
            'before:',
            'after:2026',
            'in:bin',
            'x:',
          ],
          ...[
            'author:',
            'org:',
            'venue:',
            'code:',
            'id:',
            'year:',
            'year:2025',
            'published>',
            'upvotes',
            'comments<=',
            '50',
          ],
          ...[
            '"',
            '“',
            '”',
            '\\',
            '\\"',
            '-',
            '--',
            ' ',
            '(',
            ')',
            'OR',
            ' OR ',
            'AND',
            '..',
            '>',
            '2026-',
            'star',
            'word',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom('', ' '),
  )
  .map(([pieces, between]) => pieces.join(between));
