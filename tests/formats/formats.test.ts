import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { chooseFormat } from '../../src/formats/choose-format.ts';
import { defineFormat } from '../../src/formats/format.ts';
import { formatById, formats } from '../../src/formats/index.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { json } from '../../src/formats/json.ts';
import { formatFaults, inputName, readFolder } from './format-faults.ts';
import { beginningOf, textFile } from './made-file.ts';
import { TextOutput, writeOptions, written, writtenFiles } from './written.ts';

const golden = new URL('./golden/', import.meta.url);
const goldenOf = (id: string): string => readFileSync(new URL(`${id}.txt`, golden), 'utf8');
const { entries, problems } = await readJson(goldenOf('json'));

test('the golden library is whole', () => {
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(5);
});

test('every golden file is one of a format', () => {
  const writers = formats.filter(({ write }) => write !== undefined);
  expect(readdirSync(golden).toSorted()).toEqual(writers.map(({ id }) => `${id}.txt`).toSorted());
  expect(formatById('docx')).toBeUndefined();
});

test('a format is told in sentences what it lacks', () => {
  const bare = defineFormat({ ...json, id: 'Docx', label: '', extension: '.docx', mime: 'docx', severalFiles: true });
  const { write: _write, read: _read, ...idle } = bare;
  expect(formatFaults(idle, [idle, idle])).toEqual([
    'The id of Docx is not small letters, digits and hyphens.',
    'Two formats have the id Docx.',
    'The format Docx lacks a label or the name of its kind.',
    'The extension of Docx is not written without its dot, in small letters.',
    'The mime type of Docx is none.',
    'The format Docx neither writes nor reads.',
    'The format Docx has several files and writes none.',
  ]);
  const docx = defineFormat({ ...json, id: 'docx', extension: 'docx' });
  expect(formatFaults(docx, [docx])).toEqual([
    'The format docx lacks tests/formats/golden/docx.txt: what it writes of the library in golden/json.txt.',
    'The format docx lacks tests/formats/read/docx/: a file that it reads, in.docx, and the library in it, out.json.',
  ]);
});

test.each(formats.map((format) => [format.id, format] as const))('%s lacks nothing', (id, format) => {
  expect(formatFaults(format, formats)).toEqual([]);
  expect(formatById(id)).toBe(format);
});

const writers = formats.filter(({ write }) => write !== undefined);

describe.each(writers.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('writes the golden library as its golden file', async () => {
    expect(await written(format, entries)).toBe(goldenOf(id));
  });

  test('writes one file with the name that it is given, unless it says that there are several', async () => {
    const names = [...(await writtenFiles(format, entries)).keys()];
    if (format.severalFiles === undefined) expect(names).toEqual([`${writeOptions.name}.${format.extension}`]);
    else expect(names.length).toBeGreaterThan(1);
  });

  test('recognises what it writes, and no other format is as certain', async () => {
    for (const [name, text] of await writtenFiles(format, entries)) {
      const beginning = beginningOf(text, name);
      expect(format.recognises(beginning)).not.toBe('no');
      expect(formats.filter((other) => other !== format && other.recognises(beginning) === 'certain')).toEqual([]);
      const chosen = chooseFormat(beginning);
      expect(chosen).toEqual(
        format.read === undefined ? { ok: false, error: { format: format.kind } } : { ok: true, value: format },
      );
    }
  });

  test('writes each paper before it asks for the next', async () => {
    const seen: number[] = [];
    const output = new TextOutput();
    const asked = async function* (): AsyncGenerator<LibraryEntry> {
      for (const entry of entries.filter(({ annotation }) => annotation.deleted === undefined)) {
        seen.push(output.length);
        yield entry;
      }
    };
    await format.write?.(asked(), output, writeOptions);
    expect(seen).toHaveLength(4);
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(output.length).toBeGreaterThan(seen.at(-1) ?? output.length);
  });

  test('writes a file for an empty library', async () => {
    const file = await written(format, []);
    if (format.read !== undefined)
      expect(await format.read(textFile(file))).toEqual({ entries: [], problems: [], unreadable: 0, unread: 0 });
    expect(file).not.toContain('undefined');
  });
});

const readers = formats.filter(({ read }) => read !== undefined);

describe.each(readers.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const name = inputName(id) ?? '';
  const inputOf = (): string => readFileSync(new URL(name, readFolder(id)), 'utf8');

  test('recognises the file that shows what it reads', () => {
    expect(chooseFormat(beginningOf(inputOf(), name))).toEqual({ ok: true, value: format });
  });

  test('reads the library in that file', async () => {
    const read = await format.read?.(textFile(inputOf(), name));
    expect(await written(json, read?.entries ?? [])).toBe(readFileSync(new URL('out.json', readFolder(id)), 'utf8'));
  });
});
