import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/formats/json/read-json.ts';
import { unsafePath } from '../../src/formats/json/unknown-value.ts';
import { json } from '../../src/formats/json.ts';
import { entry, library } from './library-arbitrary.ts';
import { written } from './written.ts';

/** Fields that a later version may have added, with values of any JSON kind. */
const laterFields = fc.dictionary(
  fc
    .string({ maxLength: 8 })
    .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))
    .map((name) => `later_${name}`),
  fc.jsonValue({ maxDepth: 3 }).filter((value) => unsafePath(value) === undefined),
  { maxKeys: 2 },
);

describe('a library written and read again', () => {
  test('is the same, byte for byte when written once more', async () => {
    await fc.assert(
      fc.asyncProperty(library(), async (entries) => {
        const file = await written(json, entries);
        const read = await readJson(file);
        expect(read.problems).toEqual([]);
        expect(read.entries).toEqual(entries);
        expect(await written(json, read.entries)).toBe(file);
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps fields that a later version added, whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(entry(), laterFields, laterFields, async (made, ofAnnotation, ofPaper) => {
        const annotation = {
          ...made.annotation,
          ...ofAnnotation,
          toString: 'odd',
          stamps: { ...made.annotation.stamps, ...ofAnnotation },
        };
        const entries = [
          made.paper === undefined ? { annotation } : { annotation, paper: { ...made.paper, ...ofPaper } },
        ];
        const file = await written(json, entries);
        const read = await readJson(file);
        expect(read.problems).toEqual([]);
        expect(await written(json, read.entries)).toBe(file);
        expect(JSON.parse(file).papers[0].annotation.toString).toBe('odd');
      }),
      { numRuns: 500 },
    );
  });
});
