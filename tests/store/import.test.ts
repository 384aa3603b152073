import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { Edit, OpId } from '../../src/core/edit.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { millisOf, parseStamp } from '../../src/core/stamp.ts';
import { libraryEntries } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { entry } from '../formats/library-arbitrary.ts';
import { undoBatch } from './run-jobs.ts';
import { dump, edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467');

function entryOf(fields: Partial<Annotation> = {}): LibraryEntry {
  const { id, aliases, title } = paper;
  const said = { tags: [], note: '', star: false, sites: [], created: 1_000, updated: 2_000, stamps: { tags: [] } };
  return { annotation: { id, aliases, title, authors: [], ...said, ...fields } };
}

const take = async (
  library: Library,
  entries: LibraryEntry[],
  batch = opId(),
  op = opId(),
  putBack = false,
): Promise<number> => (await writeImportPage(library, { op, batch, entries, putBack }, tick())).value.changed;

const takeBack = async (library: Library, batch: OpId): Promise<number> => undoBatch(library, batch);

/** What a user could tell the library by: everything but the bookkeeping of operations, and where a line lies. */
async function visible(library: Library) {
  const { annotations, papers, tags, search, drafts } = await dump(library);
  const entries = [];
  for await (const each of libraryEntries(library)) entries.push(each);
  const rows = annotations?.map((row) => ({ ...(row as object), chunk: undefined }));
  const lines = (search as Array<{ lines: string }>).flatMap(({ lines: packed }) => packed.split('\n')).filter(Boolean);
  const counts = (tags as Array<{ key: string; count: number }>).map(({ key, count }) => [key, count]);
  return { rows, papers, counts, lines: lines.toSorted(), drafts, entries };
}

describe('an import', () => {
  it('adds, merges and says how many papers changed; the same file again changes none', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'mine' });
    const entries = [
      entryOf({ tags: ['theirs'], note: 'A note.' }),
      { ...entryOf({ ...testPaper('arxiv:2606.00468'), authors: ['B'], star: true }) },
    ];
    expect(await take(library, entries)).toBe(2);
    const row = await library.annotations.get(paper.id);
    expect(row).toMatchObject({ tags: ['mine', 'theirs'], note: 'A note.' });
    const before = await visible(library);
    expect(await take(library, entries)).toBe(0);
    expect(await visible(library)).toEqual(before);
  });

  it('with the same op-id is merged once', async () => {
    const library = testLibrary();
    const [batch, op] = [opId(), opId()];
    expect(await take(library, [entryOf({ note: 'one' })], batch, op)).toBe(1);
    const before = await dump(library);
    expect(await take(library, [entryOf({ note: 'one' })], batch, op)).toBe(1);
    expect(await dump(library)).toEqual(before);
  });

  it('never lowers a note to empty, nor anything the file does not speak of', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setNote', note: 'Mine.', base: '' });
    await edit(library, paper, { kind: 'setStatus', status: 'read' });
    expect(await take(library, [entryOf()])).toBe(0);
    expect(await library.annotations.get(paper.id)).toMatchObject({ note: 'Mine.', status: 'read' });
  });

  it('takes a field without a stamp as set when the entry was last changed', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'x' });
    await take(library, [entryOf({ status: 'later' })]);
    expect(await library.annotations.get(paper.id)).toMatchObject({ status: 'later' });
    await edit(library, paper, { kind: 'setStatus', status: 'read' });
    await take(library, [entryOf({ status: 'reading' })]);
    expect(await library.annotations.get(paper.id)).toMatchObject({ status: 'read' });
  });

  it('merges two entries of one paper, also where only an alias tells', async () => {
    const library = testLibrary();
    const doi = testPaper('doi:10.1145/1234567.7654321');
    const weak = entryOf({ id: doi.id, tags: ['weak'] });
    const strong = entryOf({ aliases: [doi.id], tags: ['strong'] });
    expect(await take(library, [weak, entryOf({ tags: ['third'] }), strong])).toBe(1);
    expect(await library.annotations.toArray()).toMatchObject([{ id: paper.id, aliases: [doi.id] }]);
    expect((await library.annotations.get(paper.id))?.tags.toSorted()).toEqual(['strong', 'third', 'weak']);
  });

  it('from a clock years ahead neither wins for ever nor drags this clock along', async () => {
    const library = testLibrary();
    const future = parseStamp('zzzzzzzzz.0000.devil') ?? expect.fail('no stamp');
    const file = entryOf({ star: true, updated: 8e15, stamps: { tags: [], star: future } });
    await take(library, [file]);
    const { value } = await edit(library, paper, { kind: 'setStar', star: false });
    expect(value.annotation).toBeNull();
    const stamp = (await library.meta.get('writer'))?.stamp ?? future;
    expect(new Date(millisOf(stamp)).getUTCFullYear()).toBe(2026);
  });

  it('keeps the next edit later than every stamp it brought', async () => {
    const library = testLibrary();
    const ahead = parseStamp(`${(tick() + 3_600_000).toString(36).padStart(9, '0')}.0007.other`) ?? expect.fail();
    await take(library, [entryOf({ tags: ['x'], stamps: { tags: [['x' as never, ahead]] } })]);
    const { value } = await edit(library, paper, { kind: 'setStar', star: true });
    expect((value.annotation?.stamps.star ?? '') > ahead).toBe(true);
  });
});

describe('an import of what lies in the bin', () => {
  async function withBinned(): Promise<Library> {
    const library = testLibrary();
    await edit(library, paper, { kind: 'addTag', tag: 'mine' });
    await edit(library, paper, { kind: 'setNote', note: 'Mine.', base: '' });
    await edit(library, paper, { kind: 'delete' });
    return library;
  }
  const theirs = entryOf({ tags: ['theirs'], note: 'Theirs.' });
  const putBack = (library: Library, entries: LibraryEntry[], batch = opId()): Promise<number> =>
    take(library, entries, batch, opId(), true);

  it('leaves it there with what the file says, where it is not asked to put it back', async () => {
    const library = await withBinned();
    expect(await take(library, [theirs])).toBe(1);
    const row = await library.annotations.get(paper.id);
    expect(row).toMatchObject({ tags: ['mine', 'theirs'], deleted: expect.any(Number) });
    expect(row?.shown).toBeUndefined();
  });

  it('puts it back whole where it is asked to, also where the file says nothing new', async () => {
    for (const file of [theirs, entryOf({ tags: ['mine'], note: 'Mine.' })]) {
      const library = await withBinned();
      expect(await putBack(library, [file])).toBe(1);
      const entries = [];
      for await (const { annotation } of libraryEntries(library)) entries.push(annotation);
      expect(entries).toMatchObject([{ id: paper.id, tags: expect.arrayContaining(['mine']) }]);
      expect(entries[0]).not.toHaveProperty('deleted');
      expect(await putBack(library, [file])).toBe(0);
    }
  });

  it('puts back nothing of which the file says nothing, or that lies in the bin of the file as well', async () => {
    const library = await withBinned();
    const deleted = parseStamp(`${tick().toString(36).padStart(9, '0')}.0000.other`) ?? expect.fail('no stamp');
    await putBack(library, [entryOf()]);
    await putBack(library, [entryOf({ note: 'Theirs.', deleted: 5, stamps: { tags: [], deleted } })]);
    expect((await library.annotations.get(paper.id))?.deleted).toBeDefined();
  });

  it('counts the days of what the file itself moves to the bin from now on', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setStar', star: true });
    await take(library, [entryOf({ note: 'Theirs.', deleted: 5, updated: 8e14 })]);
    const { deleted = 0, updated } = (await library.annotations.get(paper.id)) ?? expect.fail('no row');
    expect(Math.abs(deleted - updated)).toBeLessThan(5_000);
  });

  it('goes back to the bin with the rest of the import, but not with what was written since', async () => {
    for (const edits of [false, true]) {
      const library = await withBinned();
      const before = await visible(library);
      const batch = opId();
      await putBack(library, [theirs], batch);
      if (edits) await edit(library, paper, { kind: 'setStar', star: true });
      await takeBack(library, batch);
      if (!edits) expect(await visible(library)).toEqual(before);
      else {
        const row = await library.annotations.get(paper.id);
        expect(row).toMatchObject({ tags: ['mine'], note: 'Mine.', star: true });
        expect(row).not.toHaveProperty('deleted');
      }
    }
  });
});

const someEdits: fc.Arbitrary<Array<[number, Edit]>> = fc.array(
  fc.tuple(
    fc.nat(11),
    fc.oneof(
      fc.constantFrom('a', 'b').map((tag): Edit => ({ kind: 'addTag', tag })),
      fc.constantFrom('x', 'y').map((note): Edit => ({ kind: 'setNote', note, base: '' })),
      fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
      fc.constant<Edit>({ kind: 'delete' }),
    ),
  ),
  { maxLength: 10 },
);

describe('undo of an import', () => {
  it('gives back exactly the library of before, whatever was imported into whatever, in however many pages', async () => {
    const entries = fc.array(entry(), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        entries,
        entries,
        someEdits,
        fc.nat(12),
        fc.boolean(),
        async (old, news, edits, cut, putBack) => {
          const library = testLibrary();
          await take(library, old);
          for (const [which, what] of edits) {
            const { id } = (old[which % old.length] ?? old[0] ?? entryOf()).annotation;
            await edit(library, testPaper(id), what);
          }
          const before = await visible(library);
          const batch = opId();
          // Some of the old again, changed, so that pages and entries meet on the same papers.
          const again = old.map(({ annotation }) => ({
            annotation: { ...annotation, note: `${annotation.note}!`, star: true },
          }));
          const all = [...again, ...news, ...again];
          const pages = [all.slice(0, cut), all.slice(cut)];
          let changed = 0;
          for (const page of pages) changed += await take(library, page, batch, opId(), putBack);
          expect(changed).toBeGreaterThan(0);
          const restored = await takeBack(library, batch);
          expect(restored).toBeGreaterThan(0);
          expect(await visible(library)).toEqual(before);
          expect(await takeBack(library, batch)).toBe(restored);
          expect(await visible(library)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes from a paper edited since only what the import brought', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setNote', note: 'Mine.', base: '' });
    const batch = opId();
    await take(library, [entryOf({ tags: ['x', 'y'], note: 'Theirs.', status: 'later', star: true })], batch);
    const note = (await library.annotations.get(paper.id))?.note ?? '';
    await edit(library, paper, { kind: 'setNote', note: `${note}\nAfter.`, base: note });
    await edit(library, paper, { kind: 'addTag', tag: 'z' });
    await edit(library, paper, { kind: 'addTag', tag: 'y' });
    await edit(library, paper, { kind: 'setStatus', status: 'read' });
    expect(await takeBack(library, batch)).toBe(1);
    const row = await library.annotations.get(paper.id);
    expect(row).toMatchObject({ tags: ['y', 'z'], status: 'read', star: false });
    expect(row?.note).toContain('Mine.');
    expect(row?.note).toContain('After.');
  });

  it('does not lose an edit made between two pages of the file', async () => {
    const library = testLibrary();
    const batch = opId();
    await take(library, [entryOf({ tags: ['x'] })], batch);
    await edit(library, paper, { kind: 'addTag', tag: 'mine' });
    await take(library, [entryOf({ note: 'Theirs.' })], batch);
    await takeBack(library, batch);
    expect(await library.annotations.get(paper.id)).toMatchObject({ tags: ['mine'], note: '' });
  });
});
