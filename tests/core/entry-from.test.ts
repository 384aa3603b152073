import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type EntryFacts, entryFrom } from '../../src/core/entry-from.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { idsOfEntry } from '../../src/core/library-entry.ts';
import { check, libraryEntrySchema, longestNote } from '../../src/core/schemas.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { opId, testLibrary } from '../store/test-library.ts';

const now = Date.UTC(2026, 5, 12);

function made(facts: EntryFacts): LibraryEntry {
  const entry = entryFrom(facts, now);
  if (!entry.ok) throw new Error(entry.error);
  return entry.value;
}

describe('an entry made of what a file says', () => {
  it('has every field that the file says, and no other', () => {
    const { annotation, paper } = made({
      ids: ['https://arxiv.org/pdf/2606.00467v2', 'https://doi.org/10.1145/3292500.3330701', 'https://example.org/a'],
      title: ' The  Limits\nof Margins ',
      authors: ['Ada Casanova', ' Bo  Kocielnik', '', 'Carla Álvarez', 'Di Liu'],
      authorCount: 9,
      date: '2026-06',
      venue: 'ACL',
      abstract: 'Short.',
      tags: ['#rlhf', ' ', 'RLHF', 'reward  models'],
      note: 'one\r\ntwo\n',
      status: 'later',
      star: true,
      added: 1_700_000_000_000,
      changed: 1_750_000_000_000,
    });
    expect(annotation).toEqual({
      id: 'arxiv:2606.00467',
      aliases: ['doi:10.1145/3292500.3330701'],
      title: 'The Limits of Margins',
      authors: ['Ada Casanova', 'Bo Kocielnik', 'Carla Álvarez'],
      authorCount: 9,
      year: 2026,
      tags: ['rlhf', 'reward models'],
      note: 'one\ntwo',
      status: 'later',
      star: true,
      sites: [],
      created: 1_700_000_000_000,
      updated: 1_750_000_000_000,
      stamps: { tags: [] },
    });
    expect(paper).toEqual({
      id: 'arxiv:2606.00467',
      aliases: ['doi:10.1145/3292500.3330701'],
      title: 'The Limits of Margins',
      authors: ['Ada Casanova', 'Bo Kocielnik', 'Carla Álvarez', 'Di Liu'],
      authorCount: 9,
      date: '2026-06',
      venue: 'ACL',
      abstract: 'Short.',
    });
  });

  it('with an id alone says nothing, and is of now', () => {
    const { annotation } = made({ ids: ['2606.00467'] });
    expect(annotation).toMatchObject({ title: '', authors: [], tags: [], note: '', star: false, created: now });
    expect(annotation).not.toHaveProperty('year');
    expect(annotation).not.toHaveProperty('status');
  });

  it.each<[string, Partial<EntryFacts>, object]>([
    ['a date that is none is left out', { date: 'June 2026' }, {}],
    ['a time before 1970 counts as none', { added: 0, changed: -5 }, { created: now, updated: now }],
    [
      'a change before it was added counts as then',
      { added: 9_000, changed: 5_000 },
      { created: 9_000, updated: 9_000 },
    ],
    ['a change alone is also when it was added', { changed: 5_000 }, { created: 5_000, updated: 5_000 }],
    ['a long title is cut', { title: 'x'.repeat(3_000) }, { title: 'x'.repeat(2_000) }],
  ])('%s', (_, facts, annotation) => {
    expect(made({ ids: ['2606.00467'], ...facts }).annotation).toMatchObject({ ...annotation });
  });

  it('is kept under its address where no id is known, and under its title where there is no address', () => {
    const named = { title: 'A thesis on annotators', authors: ['Arianna Casanova'], date: '1998' };
    const address = 'http://www.example.org/thesis.pdf';
    expect(made({ ids: ['see below', address], ...named }).annotation.id).toBe('url:example.org/thesis.pdf');
    expect(made({ ids: ['10.1145/3292500.3330701', address], ...named }).annotation).toMatchObject({
      id: 'doi:10.1145/3292500.3330701',
      aliases: [],
    });
    const first = made({ ids: [], ...named }).annotation.id;
    expect(first).toMatch(/^local:/);
    expect(made({ ids: ['none'], ...named, tags: ['other'] }).annotation.id).toBe(first);
    expect(made({ ids: [], ...named, date: '1999' }).annotation.id).not.toBe(first);
  });

  it('does not take an id of another paper along', () => {
    const { annotation } = made({ ids: ['arxiv:2606.00467', 'arxiv:2606.00468'] });
    expect(annotation).toMatchObject({ id: 'arxiv:2606.00467', aliases: [] });
  });

  it.each([
    [{ ids: [] }, 'expected an id, an address or a title, found none'],
    [{ ids: ['a'], title: '…' }, 'expected an id, an address or a title, found none'],
    [{ ids: ['2606.00467'], note: 'x'.repeat(4 * longestNote + 1) }, /^annotation\.note: /],
  ])('is none, and says why: %#', (facts, reason) => {
    expect(entryFrom(facts, now)).toEqual({ ok: false, error: expect.stringMatching(reason) });
  });

  test('is one that the library takes, whatever the file says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2606.00467', '10.1145/1', 'a\ud800', '__proto__'),
    );
    const facts: fc.Arbitrary<EntryFacts> = fc.record(
      {
        ids: fc.array(text, { maxLength: 4 }).map((ids) => ['arxiv:2606.00467', ...ids]),
        title: text,
        authors: fc.array(text, { maxLength: 5 }),
        authorCount: fc.double(),
        date: text,
        venue: text,
        abstract: text,
        tags: fc.array(text, { maxLength: 5 }),
        note: text,
        status: fc.constantFrom('later', 'reading', 'read'),
        star: fc.boolean(),
        added: fc.double(),
        changed: fc.double(),
      },
      { requiredKeys: ['ids'] },
    );
    fc.assert(
      fc.property(facts, (said) => {
        const entry = made(said);
        expect(check(libraryEntrySchema, entry)).toEqual({ ok: true, value: entry });
        expect(idsOfEntry(entry)).toContain('arxiv:2606.00467');
      }),
    );
  });
});

it('what the file says without a time of its own is stamped with the time of the entry when it is imported', async () => {
  const library = testLibrary();
  const entries = [made({ ids: ['2606.00467'], tags: ['rlhf'], note: 'n', star: true, added: 1_700_000_000_000 })];
  await writeImportPage(library, { op: opId(), batch: opId(), entries, putBack: false }, now);
  const [row] = await library.annotations.toArray();
  expect(row).toMatchObject({ tags: ['rlhf'], note: 'n', star: true, updated: 1_700_000_000_000 });
  expect(row?.stamps.tags).toHaveLength(1);
  expect(row?.stamps).toMatchObject({ note: expect.any(String), star: expect.any(String) });
});
