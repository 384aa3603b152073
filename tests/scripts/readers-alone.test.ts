import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readersText } from '../../scripts/readers-alone.ts';
import * as readers from '../../src/core/ids/id-readers.ts';
import { knownSchemes } from '../../src/core/ids/known-schemes.ts';

const ids = path.resolve(import.meta.dirname, '../../src/core/ids');
const folder = mkdtempSync(path.join(tmpdir(), 'tagalong-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('scripts in pages get the same readers in the same order, and nothing else', async () => {
  const text = readersText(knownSchemes);
  const schemes = pathToFileURL(path.join(ids, 'schemes')).href;
  const file = path.join(folder, 'id-readers.ts');
  writeFileSync(file, text.replaceAll("'./schemes", `'${schemes}`));
  const written: typeof readers = await import(file);
  expect(Object.keys(written).toSorted()).toEqual(Object.keys(readers).toSorted());
  expect(written.knownReaders).toEqual(readers.knownReaders);
  expect(written.ownReaders).toEqual(readers.ownReaders);
  expect(written.containedIds).toEqual(readers.containedIds);
  for (const name of [...knownSchemes.map((scheme) => scheme.name), 'unknown'])
    expect(written.strengthOf(name)).toBe(readers.strengthOf(name));
  expect(text).not.toContain('known-schemes');
});
