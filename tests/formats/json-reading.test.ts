import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../src/formats/format.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { json } from '../../src/formats/json.ts';
import { mostOfOnePaper } from '../../src/formats/paper-groups.ts';
import { largestFile } from '../../src/formats/refusal.ts';
import { library } from './library-arbitrary.ts';
import { wholePapers, written } from './written.ts';

const annotation = (id: string, more: object = {}): object => ({
  id,
  aliases: [],
  title: `Title of ${id}`,
  authors: [],
  tags: ['rlhf'],
  note: '',
  star: false,
  sites: [],
  created: 1,
  updated: 1,
  stamps: { tags: [] },
  ...more,
});

/** A file with one entry on each line. */
const fileOf = (...entries: unknown[]): string =>
  `{"format":"tagalong","version":2,"papers":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;

const good = { annotation: annotation('arxiv:2606.00001') };

describe('an entry that is not right', () => {
  test.each([
    [
      'a tag that is none',
      annotation('arxiv:2606.00002', { tags: ['a', '  '] }),
      'annotation.tags.1: expected a tag, found "  "',
      '"  "',
    ],
    [
      'an id that is none',
      annotation('arXiv:2606.00002v2'),
      'annotation.id: expected a paper id, found "arXiv:2606.00002v2"',
      '"arXiv:',
    ],
    [
      'a field of another kind',
      annotation('arxiv:2606.00002', { star: 'yes' }),
      'annotation.star: expected boolean, found "yes"',
      '"yes"',
    ],
    [
      'a status that is none',
      annotation('arxiv:2606.00002', { status: 'done' }),
      'annotation.status: expected ("later" | "reading" | "read"), found "done"',
      '"done"',
    ],
    [
      'a field that is missing',
      annotation('arxiv:2606.00002', { note: undefined }),
      'annotation.note: expected "note", found nothing',
      '{"id"',
    ],
    [
      'a note beyond bounds',
      annotation('arxiv:2606.00002', { note: 'x'.repeat(400_001) }),
      'annotation.note: expected at most 400000, found 400001',
      '"xxx',
    ],
    [
      'a million tags',
      annotation('arxiv:2606.00002', { tags: Array(1_000_000).fill('t') }),
      'annotation.tags: expected at most 1000, found 1000000',
      '["t",',
    ],
    [
      'a year with a fraction',
      annotation('arxiv:2606.00002', { year: 1.5 }),
      'annotation.year: expected a whole number, found 1.5',
      '1.5',
    ],
  ])('is named with its place and reason: %s', async (_, bad, reason, found) => {
    const text = fileOf(good, { annotation: bad }, { annotation: annotation('arxiv:2606.00003') });
    const read = await readJson(text);
    expect(read.entries.map((entry) => entry.annotation.id)).toEqual(['arxiv:2606.00001', 'arxiv:2606.00003']);
    const [problem] = read.problems;
    expect(read.problems).toHaveLength(1);
    expect(problem).toMatchObject({ line: 3, entry: expect.stringMatching(/2606\.00002/), reason });
    const line = text.split('\n')[2] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1).startsWith(found)).toBe(true);
  });

  test.each([null, 1, 'text', [], {}, { annotation: null }, { annotation: [] }])(
    'may be anything: %j',
    async (value) => {
      const read = await readJson(fileOf(value, good));
      expect(read.entries).toHaveLength(1);
      expect(read.problems).toMatchObject([{ line: 2, column: expect.any(Number), entry: '' }]);
      expect(read.problems[0]?.reason).toMatch(/expected .+, found /);
    },
  );

  test('is also one of a paper that stood in the file too often', async () => {
    const many = Array.from({ length: mostOfOnePaper + 2 }, (_, index) => ({
      annotation: annotation(`arxiv:2606.${10_000 + index}`, { aliases: ['doi:10.1145/1'], note: `note ${index}` }),
    }));
    const read = await readJson(fileOf(...many));
    expect(read.entries).toHaveLength(mostOfOnePaper);
    expect(read.problems.map(({ line }) => line)).toEqual([mostOfOnePaper + 2, mostOfOnePaper + 3]);
  });

  test('is also one whose facts are of another paper', async () => {
    const paper = { id: 'arxiv:2606.00009', aliases: [], title: '', authors: [] };
    const read = await readJson(fileOf({ annotation: annotation('arxiv:2606.00001'), paper }));
    expect(read.problems.map(({ reason }) => reason)).toEqual([
      'paper.id: expected an id of arxiv:2606.00001, found arxiv:2606.00009',
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'is also one with a field called %s, at any depth',
    async (name) => {
      const bad = JSON.stringify(annotation('arxiv:2606.00002', { later: { here: [{ NAME: { polluted: true } }] } }));
      const text = fileOf(good, 'BAD').replace('"BAD"', `{"annotation":${bad.replace('NAME', name)}}`);
      const read = await readJson(text);
      expect(read.entries).toHaveLength(1);
      expect(read.problems).toMatchObject([
        { line: 3, reason: `annotation.later.here.0.${name}: a field may not have this name` },
      ]);
      expect((await readJson(text.replace(name, name.replace('o', '\\u006f')))).problems).toEqual(
        read.problems.map((problem) => expect.objectContaining({ ...problem, column: expect.any(Number) })),
      );
    },
  );
});

describe('a file that is not whole', () => {
  const places = ({ problems }: ReadFile): number[] => problems.map(({ line }) => line);

  test('gives the papers before the cut, and one problem with its place, wherever it is cut', async () => {
    const [entries = []] = fc.sample(
      library().filter((some) => some.length > 2),
      { numRuns: 1 },
    );
    const file = await written(json, entries);
    const whole = (await readJson(file)).entries;
    for (let length = 60; length < file.length - 2; length += 1) {
      const cut = file.slice(0, length);
      const read = await readJson(cut);
      expect(read.entries).toEqual(whole.slice(0, wholePapers(file, length)));
      expect(read.problems).toHaveLength(1);
      expect(read.problems[0]?.line).toBe(cut.split('\n').length);
      expect(read.problems[0]?.column).toBeGreaterThan(0);
      expect(read.problems[0]?.reason).toContain('expected');
    }
  });

  test('names line and column as an editor shows them, whatever ends its lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = fileOf(good, good).replaceAll('\n', end).replace('},', '}');
      const read = await readJson(text);
      expect(read.entries).toHaveLength(1);
      expect(read.problems).toMatchObject([{ line: 3, column: 1, reason: 'expected a comma or ], found "{"' }]);
    }
  });

  test.each([
    ['a line is cut short', (line: string) => line.slice(0, 40)],
    ['a line has lost its end', (line: string) => line.slice(0, -3)],
    ['a line has lost its last bracket', (line: string) => line.replace(/\},$/, ',')],
    ['a line is noise', () => 'x\u0000x'],
    ['a text lacks its end', (line: string) => line.replace('","authors', ',"authors')],
    ['too much stands inside each other', () => `${'['.repeat(100)}${']'.repeat(100)},`],
  ])('gives the papers behind the damage as well, where %s', async (_, damage) => {
    const ids = Array.from({ length: 5 }, (__, index) => `arxiv:2606.${10_000 + index}`);
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = fileOf(...ids.map((id) => ({ annotation: annotation(id) }))).split('\n');
      lines[3] = damage(lines[3] ?? '');
      const read = await readJson(lines.join(end));
      expect(read.entries.map((entry) => entry.annotation.id)).toEqual(ids.filter((id) => id !== ids[2]));
      expect(read.problems).toHaveLength(1);
      expect(places(read)[0]).toBeGreaterThanOrEqual(4);
    }
  });

  test('names each of its lines that is damaged, and each paper that is not right', async () => {
    const lines = fileOf(good, good, good, good, good, { annotation: annotation('nonsense') }, good).split('\n');
    for (const at of [2, 4]) lines[at] = lines[at]?.slice(0, 40) ?? '';
    const read = await readJson(lines.join('\n'));
    expect(read.entries).toHaveLength(4);
    expect(places(read)).toEqual([3, 5, 7]);
  });

  test('gives nothing where its head does not say what it is', async () => {
    const cut = (text: string): string => text.slice(0, -20);
    const headless = cut(fileOf(good, good).replace('"version":2,', ''));
    expect(await readJson(headless)).toMatchObject({ entries: [], problems: [{ line: 3 }] });
    expect((await readJson(headless)).refused).toBeUndefined();
    const newer = cut(fileOf(good, good).replace('"version":2', '"version":3'));
    expect(await readJson(newer)).toMatchObject({ entries: [], refused: { kind: 'newer', version: 3 } });
    const other = cut(fileOf(good, good).replace('"tagalong"', '"other","by":"tagalong"'));
    expect(await readJson(other)).toMatchObject({
      entries: [],
      refused: { kind: 'wrong-type', looks: { other: 'json' } },
    });
  });

  test('is read with a byte order mark, with other line ends and in any order of its fields', async () => {
    expect((await readJson(`\uFEFF${fileOf(good)}`)).entries).toHaveLength(1);
    expect((await readJson(fileOf(good).replaceAll('\n', '\r\n'))).entries).toHaveLength(1);
    const reversed = `{"papers":[${JSON.stringify(good)}],"later":{"x":1},"version":1,"format":"tagalong"}`;
    expect((await readJson(reversed)).entries).toHaveLength(1);
  });
});

describe('a file of version 1, which had authors in one line', () => {
  const read = (name: string): Promise<ReadFile> => readJson(readFileSync(new URL(name, import.meta.url), 'utf8'));

  test('holds the same library as one of today', async () => {
    expect(await read('./read/json/in.json')).toEqual(await read('./golden/json.txt'));
  });

  test('names a line that is too long by its place', async () => {
    const long = { annotation: annotation('arxiv:2606.00001', { authors: 'x'.repeat(2_001) }) };
    const { problems } = await readJson(fileOf(long).replace('"version":2', '"version":1'));
    expect(problems).toMatchObject([{ line: 2, entry: 'arxiv:2606.00001' }]);
    expect(problems[0]?.reason).toMatch(/^annotation\.authors\.0: expected at most 2000, found 2001$/);
  });
});

describe('a file that is not for us', () => {
  test.each([
    ['{"__dataVersion":1,"Arxiv-1":{}}', 'papermemory'],
    ['{"export_date":"","annotations":[]}', 'hypothesis'],
    ['[1,2]', 'json'],
    ['{"papers":[]}', 'json'],
    ['{"format":"other","version":1,"papers":[]}', 'json'],
    ['{"broken"', 'json'],
  ])('is refused by what it looks like: %j', async (text, looks) => {
    expect(await readJson(text)).toMatchObject({
      entries: [],
      problems: [{ line: 0, entry: '' }],
      refused: { kind: 'wrong-type', looks: { other: looks } },
    });
  });

  test('is one of a later version', async () => {
    const read = await readJson(fileOf(good).replace('"version":2', '"version":3'));
    expect(read).toMatchObject({
      entries: [],
      refused: { kind: 'newer', version: 3 },
      problems: [{ reason: expect.stringContaining('version 3') }],
    });
  });

  test('is one larger than the limit', async () => {
    expect((await readJson(' '.repeat(largestFile + 1))).refused).toEqual({
      kind: 'too-big',
      size: largestFile + 1,
      most: largestFile,
    });
  });

  test.each([
    ['"version":2', '"version":"1"', 'version: expected 1 or 2, found "1"'],
    ['"version":2', '"version":0', 'version: expected 1 or 2, found 0'],
    ['"version":2,', '', 'version: expected 1 or 2, found nothing'],
    ['"papers":[', '"paper":[', 'papers: expected a list, found nothing'],
  ])('or one whose head is wrong: %s → %s', async (right, wrong, reason) => {
    expect(await readJson(fileOf(good).replace(right, wrong))).toMatchObject({
      entries: [],
      problems: [{ line: 1, reason }],
    });
  });
});
