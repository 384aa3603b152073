import fc from 'fast-check';
import type * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import { blankAnnotation } from '../../src/core/annotation.ts';
import { largestDraft } from '../../src/core/draft.ts';
import { applyEdit, type Edit } from '../../src/core/edit.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import type { Paper } from '../../src/core/paper.ts';
import {
  annotationSchema,
  check,
  draftSchema,
  editSchema,
  longestNote,
  opIdSchema,
  paperIdSchema,
  paperSchema,
  stampSchema,
  statusSchema,
  tagSchema,
} from '../../src/core/schemas.ts';
import { nextStamp } from '../../src/core/stamp.ts';
import { longestTag, normaliseTag } from '../../src/core/tag.ts';

const id = parsePaperId('arxiv:2606.00467') ?? expect.unreachable();
const doi = parsePaperId('doi:10.1145/3292500.3330701') ?? expect.unreachable();

const paper: Paper = {
  id,
  aliases: [doi],
  title: 'Notes in the Margin',
  authors: ['Ada Casanova', 'Bo Iyer'],
  authorCount: 7,
  abstract: 'We read margins.',
  date: '2026-06-12',
  venue: 'ACL',
  organisation: 'Margin Lab',
  upvotes: 12,
  comments: 0,
  codeUrl: 'https://github.com/margin/notes',
  version: 2,
};

/** Every kind of edit in a row, so that every field of the annotation has a value and a stamp. */
const edits: Edit[] = [
  { kind: 'addTag', tag: 'rlhf' },
  { kind: 'addTag', tag: 'Évaluation/judges' },
  { kind: 'removeTag', tag: 'RLHF' },
  { kind: 'setNote', note: 'first line\nsecond', base: '' },
  { kind: 'setStatus', status: 'reading' },
  { kind: 'setStar', star: true },
  { kind: 'delete' },
];

function annotationAfter(all: readonly Edit[]): Annotation {
  let stamp = nextStamp(undefined, 1_780_000_000_000, 'a1b2');
  return all.reduce<Annotation>(
    (annotation, edit) => {
      stamp = nextStamp(stamp, 1_780_000_000_000, 'a1b2');
      return applyEdit(annotation, edit, stamp);
    },
    blankAnnotation(paper, 1_780_000_000_000),
  );
}

const annotation = annotationAfter(edits);
const draft = { id, note: 'half a th', base: 'first line', tag: 'rl', at: 1_780_000_000_000 };

/** Values that a file, a message or an old row may hold at `path` of a good record, and that must be refused. */
const hostile: ReadonlyArray<
  readonly [what: string, schema: v.GenericSchema<unknown>, good: object, bad: Record<string, unknown[]>]
> = [
  [
    'paper',
    paperSchema,
    paper,
    {
      id: ['2606.00467', 'arxiv:2606.00467v2', 'https://arxiv.org/abs/2606.00467', '', null, 1, {}, undefined],
      aliases: [null, 'arxiv:2606.00467', ['no id'], Array(51).fill(doi), { 0: doi }],
      title: [null, undefined, 5, ['a'], 'x'.repeat(2_001)],
      authors: [null, 'Ada', [1], ['x'.repeat(201)], Array(5_001).fill('Ada')],
      authorCount: [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '7', null, undefined],
      abstract: ['x'.repeat(20_001), null],
      date: ['12 June 2026', '2026-6-1', '2026-06-12T00:00', '', null],
      upvotes: ['12', -1],
      comments: [0.1],
      codeUrl: ['javascript:alert(1)', 'data:text/html,x', ' https://github.com', '//github.com', ''],
      version: ['2'],
    },
  ],
  [
    'annotation',
    annotationSchema,
    annotation,
    {
      id: ['arxiv:2606.00467v2', undefined],
      aliases: [undefined, [id, 1]],
      title: [undefined, 'x'.repeat(2_001)],
      authors: [
        undefined,
        'Ada',
        [5],
        [null],
        ['x'.repeat(2_001)],
        Array(2).fill('x'.repeat(1_001)),
        Array(1_001).fill(''),
      ],
      authorCount: ['7', -1, 1.5, null],
      year: ['2026', 2026.5, null],
      tags: [undefined, 'rlhf', [''], ['\u200b'], [5], [null], ['x'.repeat(401)], Array(1_001).fill('a')],
      note: [undefined, null, 5, 'x'.repeat(4 * longestNote + 1)],
      status: ['done', '', null],
      star: [undefined, 'true', 1, null],
      sites: [undefined, [1], ['x'.repeat(51)], Array(101).fill('arxiv')],
      created: [undefined, '2026-06-12', -1, Number.NaN, 1e300],
      updated: [undefined, null],
      deleted: [true, 'yes'],
      stamps: [undefined, null, {}, { tags: [['rlhf']] }, { tags: [['rlhf', 'now']] }, { tags: [], note: 5 }],
    },
  ],
  [
    'draft',
    draftSchema,
    draft,
    {
      id: ['x'],
      note: [5, undefined, 'x'.repeat(largestDraft + 1)],
      base: [null, 'x'.repeat(largestDraft + 1)],
      tag: ['x'.repeat(401)],
      at: ['now'],
    },
  ],
  [
    'edit',
    editSchema,
    { kind: 'addTag', tag: 'rlhf' },
    {
      kind: ['deleteAll', undefined, 'constructor', '__proto__'],
      tag: ['', ' ', null, undefined, {}, 'x'.repeat(401)],
    },
  ],
  [
    'edit of a note',
    editSchema,
    { kind: 'setNote', note: 'a', base: '' },
    { note: [undefined, 'x'.repeat(longestNote + 1)], base: [undefined, 'x'.repeat(longestNote + 1)] },
  ],
  ['edit of a status', editSchema, { kind: 'setStatus', status: null }, { status: ['done', undefined, 0] }],
  ['edit of a star', editSchema, { kind: 'setStar', star: false }, { star: [null, 0, 'true', undefined] }],
];

const ownKeys = Reflect.ownKeys(Object.prototype).length;
afterEach(() => expect(Reflect.ownKeys(Object.prototype).length).toBe(ownKeys));

describe('a good record', () => {
  test.each([
    ['paper', paperSchema, paper],
    ['annotation', annotationSchema, annotation],
    ['annotation that says nothing', annotationSchema, blankAnnotation(paper, 0)],
    ['draft', draftSchema, draft],
    ...edits.map((edit) => [`edit ${edit.kind}`, editSchema, edit] as const),
    ['edit restore', editSchema, { kind: 'restore' }],
    ['edit to no status', editSchema, { kind: 'setStatus', status: null }],
  ] as const)('%s comes out of a file as it went in', (_, schema, record) => {
    const read: unknown = JSON.parse(JSON.stringify(record));
    expect(check<unknown>(schema, read)).toEqual({ ok: true, value: record });
  });

  test('reads back as it is after any edit', () => {
    const word = fc.string({ unit: 'binary', maxLength: 30 });
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      word.filter((tag) => normaliseTag(tag) !== undefined).map((tag): Edit => ({ kind: 'addTag', tag })),
      word.map((tag): Edit => ({ kind: 'removeTag', tag })),
      fc.tuple(word, word).map(([note, base]): Edit => ({ kind: 'setNote', note, base })),
      fc.constantFrom('later' as const, 'read' as const, null).map((status): Edit => ({ kind: 'setStatus', status })),
      fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
      fc.constantFrom<Edit>({ kind: 'delete' }, { kind: 'restore' }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (all) => {
        const record = annotationAfter(all);
        expect(check(annotationSchema, structuredClone(record))).toEqual({ ok: true, value: record });
      }),
      { numRuns: 500 },
    );
  });

  test('a tag of the longest kind, whose key is 18 times as long, reads back too', () => {
    const record = annotationAfter([{ kind: 'addTag', tag: 'ﷺ'.repeat(longestTag) }]);
    expect(check(annotationSchema, record)).toEqual({ ok: true, value: record });
  });

  test('a later version’s fields survive in annotations, and are dropped from what a page sends', () => {
    const later = { ...annotation, rating: 4, stamps: { ...annotation.stamps, rating: 'x' } };
    expect(check(annotationSchema, later)).toEqual({ ok: true, value: later });
    expect(check(paperSchema, { ...paper, html: '<b>' })).toEqual({ ok: true, value: paper });
    expect(check(editSchema, { kind: 'delete', all: true })).toEqual({ ok: true, value: { kind: 'delete' } });
  });
});

describe('a bad value', () => {
  const cases = hostile.flatMap(([what, schema, good, bad]) =>
    Object.entries(bad).flatMap(([field, values]) =>
      values.map((value) => ({ what, schema, good, field, value, shown: String(JSON.stringify(value)).slice(0, 40) })),
    ),
  );

  test.each(cases)('$what: $field may not be $shown', ({ schema, good, field, value }) => {
    expect(check<unknown>(schema, good).ok).toBe(true);
    const result = check<unknown>(schema, { ...good, [field]: value });
    if (result.ok) expect.unreachable();
    else expect(result.error.path.split('.')[0]).toBe(field);
  });

  test.each([
    ['paper', paperSchema],
    ['annotation', annotationSchema],
    ['draft', draftSchema],
    ['edit', editSchema],
    ['paper id', paperIdSchema],
    ['op-id', opIdSchema],
    ['stamp', stampSchema],
    ['tag', tagSchema],
    ['status', statusSchema],
  ] as const)('no %s is a number, nothing, a list or a bare object', (_, schema) => {
    for (const value of [undefined, null, 0, true, [], {}, [[]], '', () => id, new Date()])
      expect(check<unknown>(schema, value).ok).toBe(false);
  });

  test('names the place inside the record', () => {
    const result = check(annotationSchema, { ...annotation, tags: ['a', 'b', 5] });
    expect(result).toMatchObject({ ok: false, error: { path: 'tags.2' } });
  });
});

describe('keys that reach for the prototype', () => {
  const poison = '{"polluted":true}';
  const withPoison = (record: object): unknown =>
    JSON.parse(
      JSON.stringify(record).replace(
        /^\{/,
        `{"__proto__":${poison},"constructor":{"prototype":${poison}},"prototype":1,`,
      ),
    );

  test.each([
    ['paper', paperSchema, paper],
    ['annotation', annotationSchema, annotation],
    ['draft', draftSchema, draft],
    ['edit', editSchema, edits[0] ?? expect.unreachable()],
  ] as const)('%s: are left behind', (_, schema, record) => {
    const dirty = withPoison(record);
    expect(Object.hasOwn(dirty as object, '__proto__')).toBe(true);
    const result = check<unknown>(schema, dirty);
    expect(result).toEqual({ ok: true, value: record });
    if (result.ok) {
      expect(Reflect.ownKeys(result.value as object).toSorted()).toEqual(Reflect.ownKeys(record).toSorted());
      expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
    }
    expect('polluted' in {}).toBe(false);
  });

  test('nor do those inside the stamps', () => {
    const result = check(annotationSchema, { ...annotation, stamps: withPoison(annotation.stamps) });
    expect(result).toEqual({ ok: true, value: annotation });
  });
});
