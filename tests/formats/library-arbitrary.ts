import fc from 'fast-check';
import type { Annotation } from '../../src/core/annotation.ts';
import { addressId } from '../../src/core/ids/address-id.ts';
import { type PaperId, parseKeptId } from '../../src/core/ids/paper-id.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { parseFingerprint } from '../../src/core/merging/fingerprint.ts';
import { parseLineChange } from '../../src/core/merging/note-history.ts';
import type { Paper } from '../../src/core/paper.ts';
import { nextStamp, type Stamp } from '../../src/core/stamp.ts';
import { statuses } from '../../src/core/status.ts';
import { normaliseTag, tagKey } from '../../src/core/tag.ts';

const defined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const characters = (from: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...from), minLength, maxLength });

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** An id of any scheme, in its one written form. */
export const paperId: fc.Arbitrary<PaperId> = fc
  .oneof(
    fc
      .tuple(fc.integer({ min: 1501, max: 2699 }), fc.integer({ min: 0, max: 99_999 }))
      .map(([month, number]) => `arxiv:${month}.${String(number).padStart(5, '0')}`),
    fc
      .tuple(fc.constantFrom('hep-th', 'math', 'quant-ph', 'cs'), fc.integer({ min: 0, max: 999 }))
      .map(([archive, number]) => `arxiv:${archive}/9901${String(number).padStart(3, '0')}`),
    fc
      .tuple(fc.integer({ min: 1000, max: 99_999 }), characters(`${lower}${digits}-._;()/:<>[]+#&`, 1, 20))
      .map(([registrant, suffix]) => `doi:10.${registrant}/${suffix}`),
    fc.integer({ min: 1, max: 999 }).map((number) => `acl:2020.acl-main.${number}`),
    fc.integer({ min: 1, max: 99_999_999 }).map((number) => `pmid:${number}`),
    fc.integer({ min: 1, max: 99_999_999 }).map((number) => `pmcid:${number}`),
    fc.integer({ min: 1, max: 999_999_999 }).map((number) => `s2-corpus:${number}`),
    characters(`${lower}${lower.toUpperCase()}${digits}_-`, 9, 11).map((value) => `openreview:${value}`),
    characters('0123456789abcdef', 40, 40).map((value) => `s2:${value}`),
    characters(`${lower}${lower.toUpperCase()}${digits}_-`, 12, 12).map((value) => `gscholar-cid:${value}`),
    characters(`${lower}${digits}ÉZ/._-~%?=&+$'()`, 1, 20).map(
      (path) => addressId(`https://example.org/${path}`) ?? '',
    ),
    characters(`${lower}${digits}_-`, 24, 24).map((v) => `gscholar-pub:${v.slice(0, 12)}:${v.slice(12)}`),
  )
  .map((text) => {
    const id = parseKeptId(text);
    return id === text ? id : undefined;
  })
  .filter(defined);

/** What breaks files: every character that some format gives a meaning to, in small words. */
const hostileWord = fc.constantFrom(
  ...[
    '=1+1',
    '+',
    '-2',
    '@sum',
    '＝x',
    "'",
    '"',
    '\t',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    ' ',
    '  ',
    ',',
    ';',
    '|',
    '\\',
    '{',
    '}',
  ],
  ...['%', '&', '#', '_', '$', '~', '^', '@article{x,', '<script>alert(1)</script>', '<img src=x onerror=a>', '</b>'],
  ...[
    '[x](javascript:alert(1))',
    '![x](data:text/html,1)',
    '[y]: javascript:x',
    '<javascript:x>',
    '](',
    '`',
    '```',
    '~~~',
  ],
  ...[
    '# heading',
    '---',
    '===',
    '- ',
    '> ',
    '1. ',
    '&lt;',
    '&colon;',
    '%%',
    '--',
    "''",
    '``',
    ' and ',
    'é',
    '模型',
    '😀',
    'א',
  ],
  ...[
    '</script>',
    '<!--',
    '-->',
    '<?',
    '{{',
    '}}',
    '\\b',
    '\\n',
    '\u0000',
    '\u0007',
    '\u2028',
    'word',
    'Attention',
    'LLM',
  ],
);

/** Any text, half of it made of what breaks files. */
export const hostileText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(hostileWord, { maxLength: 12 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: 'grapheme', maxLength }),
    )
    .map((text) => text.slice(0, maxLength));

export const tag: fc.Arbitrary<string> = hostileText(40).map(normaliseTag).filter(defined);

export const stamp: fc.Arbitrary<Stamp> = fc
  .tuple(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }), fc.constantFrom('a1b2', 'c3d4'))
  .map(([now, device]) => nextStamp(undefined, now, device));

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** The same object without the fields that are undefined. */
function whole<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

const millis = fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 });

const stamps = fc
  .record({
    // A tag changed last at one time: the store holds one stamp of each.
    tags: fc.uniqueArray(fc.tuple(tag.map(tagKey), stamp), { maxLength: 3, selector: ([key]) => key }),
    note: optional(stamp),
    status: optional(stamp),
    star: optional(stamp),
    deleted: optional(stamp),
  })
  .map(whole);

const namedAuthors = {
  authors: fc.array(hostileText(30), { maxLength: 4 }),
  authorCount: optional(fc.nat(100)),
};

const fingerprint = fc
  .stringMatching(/^[\w-]{8}$/)
  .map(parseFingerprint)
  .filter(defined);

const noteHistory = fc.record({
  texts: fc.uniqueArray(fingerprint, { minLength: 1, maxLength: 3 }),
  lines: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('-', '+'), fingerprint, fingerprint)
      .map((parts) => parseLineChange(parts.join('')))
      .filter(defined),
    { maxLength: 3 },
  ),
});

/** Any annotation that the store could hold; `deleted` only where asked for. */
export const annotation = ({ bin = true }: { bin?: boolean } = {}): fc.Arbitrary<Annotation> =>
  fc
    .record({
      id: paperId,
      aliases: fc.uniqueArray(paperId, { maxLength: 2 }),
      title: hostileText(80),
      ...namedAuthors,
      year: optional(fc.integer({ min: 1900, max: 2100 })),
      tags: fc.uniqueArray(tag, { maxLength: 4, selector: tagKey }),
      note: hostileText(200),
      noteHistory: optional(noteHistory),
      noteVersion: optional(fc.nat(9)),
      status: optional(fc.constantFrom(...statuses)),
      star: fc.boolean(),
      sites: fc.uniqueArray(fc.constantFrom('arxiv', 'huggingface'), { maxLength: 2 }),
      created: millis,
      updated: millis,
      deleted: bin ? optional(millis) : fc.constant(undefined),
      stamps,
    })
    .map((fields) => whole(fields) as Annotation);

/** What a page may have said of the paper with this id. */
export const paperOf = (id: PaperId): fc.Arbitrary<Paper> =>
  fc
    .record({
      id: fc.constant(id),
      aliases: fc.uniqueArray(paperId, { maxLength: 2 }),
      title: hostileText(80),
      ...namedAuthors,
      abstract: optional(hostileText(100)),
      date: optional(fc.constantFrom('2026', '2026-06', '2026-06-12')),
      venue: optional(hostileText(20)),
      organisation: optional(hostileText(20)),
      upvotes: optional(fc.nat()),
      codeUrl: optional(fc.webUrl()),
      version: optional(fc.nat(9)),
    })
    .map((fields) => whole(fields) as Paper);

export const entry = (bounds?: { bin?: boolean }): fc.Arbitrary<LibraryEntry> =>
  annotation(bounds).chain((made) =>
    optional(paperOf(made.id)).map((paper) =>
      paper === undefined ? { annotation: made } : { annotation: made, paper },
    ),
  );

/** A small library of different papers. */
export const library = (bounds?: { bin?: boolean }): fc.Arbitrary<LibraryEntry[]> =>
  fc.uniqueArray(entry(bounds), { maxLength: 4, selector: ({ annotation: { id } }) => id });
