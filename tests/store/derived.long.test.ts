import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagKey } from '../../src/core/tag.ts';
import { derivedNames, derivedVersions } from '../../src/store/derived-versions.ts';
import { tagUses } from '../../src/store/read.ts';
import type { AnnotationRow, Library, WriterRow } from '../../src/store/schema.ts';
import { loadIndex } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { compareDerived } from '../../src/store/write/derived/compare-derived.ts';
import { derivedTables } from '../../src/store/write/derived/derived-tables.ts';
import { outdatedNames, rebuildDerived, rebuildPage } from '../../src/store/write/derived/rebuild-derived.ts';
import { entry } from '../formats/library-arbitrary.ts';
import { expectWhole, step, take } from './any-steps.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

/** Tables that hold what the user said, what pages showed, and what was done: nothing can make them anew. */
const sources = [
  'annotations',
  'papers',
  'sightings',
  'edits',
  'batchChanges',
  'jobs',
  'jobPages',
  'links',
  'drafts',
  'meta',
  'switchedOff',
  'derivedVersions',
  'alarms',
];

const papers = Array.from({ length: 12 }, (_, at) =>
  testPaper(`arxiv:2606.${10_000 + at}`, { title: `A long title that says what paper number ${at} is about` }),
);
const paperAt = (at: number) => papers[at] ?? expect.fail(`There is no paper ${at}.`);
const [first, binned, blank] = [paperAt(0), paperAt(2), paperAt(3)];

/** A library with every kind of row: several tags, one paper in the bin, one that says nothing any more. */
async function aLibrary(): Promise<Library> {
  const library = testLibrary();
  for (const [at, paper] of papers.entries()) {
    await edit(library, paper, { kind: 'addTag', tag: 'all' });
    await edit(library, paper, { kind: 'addTag', tag: `tag ${at % 3}` });
  }
  await edit(library, binned, { kind: 'delete' });
  for (const tag of ['all', 'tag 0']) await edit(library, blank, { kind: 'removeTag', tag });
  return library;
}

const changeLines = async (library: Library, change: (lines: string[]) => string[]): Promise<void> => {
  const { lines } = (await library.search.get(0)) ?? { lines: '' };
  await library.search.put({ chunk: 0, lines: change(lines.split('\n')).join('\n') });
};
const changeRow = (library: Library, change: Partial<Record<keyof AnnotationRow, unknown>>): Promise<unknown> =>
  library.transaction('rw', library.annotations, async () => {
    const row = await library.annotations.get(first.id);
    const entries = Object.entries({ ...row, ...change }).filter(([, value]) => value !== undefined);
    await library.annotations.put(Object.fromEntries(entries) as unknown as AnnotationRow);
  });
const changeWriter = async (library: Library, change: Partial<WriterRow>): Promise<void> =>
  void (await library.meta.update('writer', change));
const key = 'all' as TagKey;

/** Damage by hand, with the kind of derived data that is not right any more. */
const damages: Record<string, [of: string, damage: (library: Library) => Promise<unknown>]> = {
  'a missing line': ['search lines', (library) => changeLines(library, (lines) => lines.slice(1))],
  'a line that is there twice': [
    'search lines',
    (library) => changeLines(library, (all) => [...all, ...all.slice(0, 1)]),
  ],
  'a line that is there in another chunk': [
    'search lines',
    async (library) => library.search.put({ chunk: 7, lines: (await library.search.get(0))?.lines ?? '' }),
  ],
  'a line of another version': [
    'search lines',
    (library) => changeLines(library, ([line = '', ...others]) => [line.slice(0, line.lastIndexOf('\t')), ...others]),
  ],
  'a line of no paper': [
    'search lines',
    (library) => changeLines(library, (lines) => [...lines, `arxiv:2606.99999\t${lines[0]}`]),
  ],
  'lines that are all gone': ['search lines', (library) => library.search.clear()],
  'a row without its chunk': ['search lines', (library) => changeRow(library, { chunk: undefined })],
  'a row of another chunk': ['search lines', (library) => changeRow(library, { chunk: 9 })],
  'a wrong count': ['shown count', (library) => changeWriter(library, { shown: 77 })],
  'a wrong tag count': ['tag counts', (library) => library.tags.update(key, { count: 3 })],
  'a missing tag': ['tag counts', (library) => library.tags.delete(key)],
  'a tag of no paper': [
    'tag counts',
    (library) => library.tags.add({ key: 'none' as TagKey, tag: 'none', count: 1, used: 1 }),
  ],
  'a tag under another key': ['tag counts', (library) => library.tags.update(key, { tag: 'other' })],
  'tags that are all gone': ['tag counts', (library) => library.tags.clear()],
  'a row that no list shows': ['row fields', (library) => changeRow(library, { shown: undefined })],
  'a row at another time': ['row fields', (library) => changeRow(library, { shown: 1 })],
  'a row without its title key': ['row fields', (library) => changeRow(library, { titleKey: undefined })],
  'a row with a wrong title key': ['row fields', (library) => changeRow(library, { titleKey: 'x' })],
};

/** Without the numbers of chunks, which say nothing of the user's. */
async function seen(library: Library): Promise<unknown> {
  const { annotations, papers: facts, edits } = await dump(library);
  const rows = (annotations as AnnotationRow[]).map(({ chunk, ...row }) => ({ ...row, hasLine: chunk !== undefined }));
  return { rows, facts, edits, lines: (await loadIndex(library)).lines, tags: await tagUses(library) };
}

describe('derived data', () => {
  it('has every table of the library in its list that is no source', () => {
    const filled = derivedNames.flatMap((name) => derivedTables[name].fills);
    const missing = testLibrary()
      .tables.map(({ name }) => name)
      .filter((name) => !sources.includes(name) && !filled.includes(name))
      .map((name) => `No entry of derivedTables (src/store/write/derived) fills the table “${name}”.`);
    expect(missing).toEqual([]);
  });

  it('is damaged by some test in each kind of it', () => {
    const damaged = new Set(Object.values(damages).map(([of]) => of));
    expect(derivedNames.filter((name) => !damaged.has(name)).map((name) => `No damage of “${name}” is tried.`)).toEqual(
      [],
    );
    for (const name of derivedNames) expect(derivedTables[name].name).toBe(name);
  });

  it('does not differ after any edits, links and undos, and a rebuilding of it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(entry(), { maxLength: 4 }),
        async (steps, entries) => {
          const library = testLibrary();
          await writeImportPage(library, { op: opId(), batch: opId(), entries }, tick());
          for (const [at, one] of steps.entries()) await take(library, papers, one, `word${at}`);
          expect(await compareDerived(library)).toEqual([]);
          const before = await dump(library);
          await rebuildDerived(library);
          expect(await dump(library)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe.each(Object.entries(damages))('%s', (_, [of, damage]) => {
  it('is found, and a rebuilding mends it and nothing else', async () => {
    const library = await aLibrary();
    const before = await seen(library);
    await damage(library);
    const found = await compareDerived(library);
    expect([...new Set(found.map((difference) => difference.of))]).toEqual([of]);
    await rebuildDerived(
      library,
      derivedNames.filter((name) => name === of),
    );
    expect(await compareDerived(library)).toEqual([]);
    expect(await seen(library)).toEqual(before);
    await expectWhole(library, []);
  });
});

it('any damages at once are mended, page by page, while edits are made in between', async () => {
  const names = Object.keys(damages);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.array(step),
      async (which, steps) => {
        const library = await aLibrary();
        for (const name of which) await damages[name]?.[1](library);
        const waiting = steps.entries();
        for (const name of derivedNames) {
          let { next } = await rebuildPage(library, name, undefined);
          while (next !== undefined) {
            const { value: [at, one] = [0, undefined] } = waiting.next();
            if (one !== undefined) await take(library, papers, one, `word${at}`);
            ({ next } = await rebuildPage(library, name, next));
          }
        }
        // An edit takes a wrong count along: whatever was counted before the last edit is counted once more.
        await rebuildDerived(library, ['tag counts', 'shown count']);
        expect(await compareDerived(library)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('a large library is rebuilt over many pages and chunks', async () => {
  const library = testLibrary();
  const entries = Array.from({ length: 900 }, (_, at) => {
    const { authors: _authors, ...facts } = testPaper(`arxiv:2606.${10_000 + at}`);
    const said = { authors: [], tags: ['all'], note: '', star: false, sites: [], created: 5, updated: 5 };
    return { annotation: { ...facts, ...said, stamps: { tags: [] } } };
  });
  for (const half of [entries.slice(0, 450), entries.slice(450)])
    await writeImportPage(library, { op: opId(), batch: opId(), entries: half }, tick());
  const before = await seen(library);
  await library.search.clear();
  await library.annotations.toCollection().modify((row) => {
    delete row.titleKey;
    if (row.id > 'arxiv:2606.10500') delete row.chunk;
  });
  expect(await compareDerived(library)).toHaveLength(900);
  await rebuildDerived(library);
  expect(await compareDerived(library)).toEqual([]);
  expect(await seen(library)).toEqual(before);
});

it('of an earlier version is outdated until it was rebuilt, and that of a new library is not', async () => {
  const library = await aLibrary();
  expect(await outdatedNames(library)).toEqual([]);
  await library.derivedVersions.clear();
  const later = derivedNames.filter((name) => derivedVersions[name] > 1);
  expect(await outdatedNames(library)).toEqual(later);
  expect(later).toContain('search lines');
  await rebuildDerived(library, later);
  expect(await outdatedNames(library)).toEqual([]);
});
