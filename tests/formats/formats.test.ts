import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { formatById, formats } from '../../src/formats/index.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { writeOptions, written } from './written.ts';

const golden = new URL('./golden/', import.meta.url);
const goldenOf = (id: string): string => readFileSync(new URL(`${id}.txt`, golden), 'utf8');
const { entries, problems } = await readJson(goldenOf('json'));

test('the golden library is whole', () => {
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(5);
});

test('every format has an id of its own and a golden file', () => {
  expect(readdirSync(golden).toSorted()).toEqual(formats.map(({ id }) => `${id}.txt`).toSorted());
  for (const format of formats) expect(formatById(format.id)).toBe(format);
  expect(formatById('docx')).toBeUndefined();
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('writes the golden library as its golden file', async () => {
    expect(await written(format, entries)).toBe(goldenOf(id));
  });

  test('writes each paper before it asks for the next', async () => {
    const seen: number[] = [];
    let length = 0;
    const asked = async function* (): AsyncGenerator<LibraryEntry> {
      for (const entry of entries.filter(({ annotation }) => annotation.deleted === undefined)) {
        seen.push(length);
        yield entry;
      }
    };
    await format.write?.(asked(), (text) => (length += text.length), writeOptions);
    expect(seen).toHaveLength(4);
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(length).toBeGreaterThan(seen.at(-1) ?? length);
  });

  test('writes a file for an empty library', async () => {
    const file = await written(format, []);
    if (format.read !== undefined)
      expect(await format.read(file)).toEqual({ entries: [], problems: [], bad: 0, unread: 0 });
    expect(file).not.toContain('undefined');
  });
});
