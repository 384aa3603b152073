import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/core/edit.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { parseQuery } from '../../src/core/query/query.ts';
import { parseStamp } from '../../src/core/stamp.ts';
import { countAnnotations, countBinned, getPapers, tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { emptyBin } from '../../src/store/write/bin/empty-bin.ts';
import { putDraft } from '../../src/store/write/draft.ts';
import { writeApart, writeLink } from '../../src/store/write/links/link.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { undoBatch } from './run-jobs.ts';
import { dump, edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const day = 86_400_000;
const [paper, other] = [testPaper('arxiv:2606.00467'), testPaper('arxiv:2606.00468')];
const undo = async (library: Library, id = paper.id) =>
  (await writeUndo(library, { op: opId(), ids: [id], since: 0, mayUndo: () => true }, tick())).value;

/** A library with one paper in the bin, and when it was put there. */
async function withBinned() {
  const library = testLibrary();
  await edit(library, paper, { kind: 'addTag', tag: 'secret tag' });
  await edit(library, paper, { kind: 'setNote', note: 'secret note', base: '' });
  await edit(library, paper, { kind: 'delete' });
  const row = (await library.annotations.get(paper.id)) ?? expect.fail('no row');
  return { library, deleted: row.deleted ?? expect.fail('not in the bin') };
}

/** Looks at the bin on each of these days after `start`. */
async function lookOn(library: Library, start: number, ...days: number[]): Promise<number[]> {
  const gone: number[] = [];
  for (const at of days) gone.push((await emptyBin(library, start + at * day)).value);
  return gone;
}

/** A paper of a file. */
const said = (id: PaperId, note: string) => ({
  annotation: {
    ...{ id, aliases: [], title: 'T', authors: [], tags: [], note, star: false, sites: [] },
    ...{ created: 1, updated: 2, stamps: { tags: [] } },
  },
});

const everyDay = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('the bin', () => {
  it('keeps a paper for 30 days, and then no trace of it is left', async () => {
    const { library, deleted } = await withBinned();
    expect(await lookOn(library, deleted, ...everyDay(1, 29))).toEqual(everyDay(1, 29).map(() => 0));
    expect((await edit(library, paper, { kind: 'restore' })).value.annotation).toMatchObject({ note: 'secret note' });
    await edit(library, paper, { kind: 'delete' });
    const { deleted: again = 0 } = (await library.annotations.get(paper.id)) ?? {};
    expect(await lookOn(library, again, ...everyDay(1, 30))).toEqual([...everyDay(1, 29).map(() => 0), 1]);
    const { meta, search: lines, derivedVersions, ...tables } = await dump(library);
    expect(Object.values(tables).flat()).toEqual([]);
    expect(JSON.stringify([meta, lines, derivedVersions])).not.toMatch(/secret|2606/);
  });

  it('that holds nothing in the last of its days is not written to', async () => {
    const { library, deleted } = await withBinned();
    const write = vi.spyOn(transactionsOf(library), 'transaction');
    await lookOn(library, deleted, 1, 12, 22);
    expect(write.mock.calls.filter(([mode]) => mode === 'rw')).toEqual([]);
    await lookOn(library, deleted, 23);
    expect(write.mock.calls.filter(([mode]) => mode === 'rw')).toHaveLength(1);
    await lookOn(library, deleted, 24, 25);
    expect(write.mock.calls.filter(([mode]) => mode === 'rw')).toHaveLength(1);
  });

  it('is emptied in transactions of a hundred papers', async () => {
    const library = testLibrary();
    const papers = Array.from({ length: 250 }, (_, at) => said(testPaper(`arxiv:2606.${10_000 + at}`).id, 'n'));
    const entries = papers.map(({ annotation }) => ({ annotation: { ...annotation, deleted: 1 } }));
    const now = tick();
    await writeImportPage(library, { op: opId(), batch: opId(), entries }, now);
    await lookOn(library, now, 25);
    const write = vi.spyOn(transactionsOf(library), 'transaction');
    expect(await lookOn(library, now, 33)).toEqual([250]);
    expect(write.mock.calls.filter(([mode]) => mode === 'rw')).toHaveLength(3);
    expect(await countBinned(library)).toBe(0);
  });

  it('loses nothing to a clock that is wrong for less than a week, however far ahead', async () => {
    const { library, deleted } = await withBinned();
    expect(await lookOn(library, deleted, 1, 366, 367, 371, 2, 3, 24)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // The week counts from what the clock says now that it is right.
    expect(await lookOn(library, deleted, 30, 31)).toEqual([0, 1]);
  });

  it('keeps what was put there by a clock that was ahead until that day has come', async () => {
    const { library, deleted } = await withBinned();
    expect(await lookOn(library, deleted, -366, -340, -1, 0)).toEqual([0, 0, 0, 0]);
  });

  it('keeps for a week at least what was put there by a clock that was years behind', async () => {
    const { library, deleted } = await withBinned();
    expect(await lookOn(library, deleted, ...everyDay(3_000, 3_007))).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('goes by the later of the two times that a file can give', async () => {
    const library = testLibrary();
    const late =
      parseStamp(`${(tick() + 3_600_000).toString(36).padStart(9, '0')}.0000.a1b2`) ?? expect.fail('no stamp');
    await edit(library, paper, { kind: 'setStar', star: true });
    await library.annotations.update(paper.id, { deleted: 1, 'stamps.deleted': late });
    expect(await lookOn(library, tick(), ...everyDay(1, 29))).toEqual(everyDay(1, 29).map(() => 0));
  });

  it('counts from the beginning for a paper that was out of it meanwhile', async () => {
    const { library, deleted } = await withBinned();
    await lookOn(library, deleted, 24);
    await edit(library, paper, { kind: 'restore' });
    await edit(library, paper, { kind: 'delete' });
    expect(await lookOn(library, deleted, 32)).toEqual([0]);
    expect(await countBinned(library)).toBe(1);
  });
});

describe('what is deleted for good', () => {
  const gone = async (library: Library): Promise<void> => {
    expect(await lookOn(library, tick(), 24, 31)).toEqual([0, 1]);
  };

  it('leaves every other paper as it is, with its history and the counts of its tags', async () => {
    const [with1, without] = [testLibrary(), testLibrary()];
    for (const library of [with1, without]) {
      await edit(library, other, { kind: 'addTag', tag: 'shared' }, opId());
      await edit(library, other, { kind: 'setNote', note: 'stays', base: '' });
    }
    await edit(with1, paper, { kind: 'addTag', tag: 'shared' });
    await edit(with1, paper, { kind: 'delete' });
    await gone(with1);
    expect(await tagUses(with1)).toMatchObject([{ tag: 'shared', count: 1 }]);
    expect(await countAnnotations(with1)).toBe(1);
    expect(search(await loadIndex(with1), parseQuery(''))).toEqual([other.id]);
    const counts = async (library: Library) =>
      Object.entries(await dump(library)).map(([name, rows]) => [name, rows.length]);
    expect(await counts(with1)).toEqual(await counts(without));
    expect(await undo(with1, other.id)).toMatchObject({ edit: { kind: 'setNote' } });
  });

  it('is nothing that undo brings back, nor stumbles over', async () => {
    const { library } = await withBinned();
    await undo(library);
    await undo(library);
    await edit(library, paper, { kind: 'delete' });
    await gone(library);
    expect(JSON.stringify(await dump(library))).not.toContain('secret');
    const before = await dump(library);
    expect(await undo(library)).toBeNull();
    expect({ ...(await dump(library)), edits: [], meta: [] }).toEqual({ ...before, edits: [], meta: [] });
  });

  it('is a new paper to the next edit', async () => {
    const { library } = await withBinned();
    await gone(library);
    const { value } = await edit(library, paper, { kind: 'setStar', star: true });
    expect(value.annotation).toMatchObject({ tags: [], note: '', star: true });
    expect((await getPapers(library, [paper.id])).size).toBe(1);
  });

  it('takes the drafts along that were typed before, and no later one', async () => {
    const library = testLibrary();
    const doi = paperId('doi:10.1145/1234567.7654321');
    const draft = (id: typeof doi, note: string) => ({ id, note, base: '', tag: '', at: tick() });
    await edit(library, { ...paper, aliases: [doi] }, { kind: 'setStar', star: true });
    await putDraft(library, draft(doi, 'before'));
    await edit(library, paper, { kind: 'delete' });
    await putDraft(library, draft(paper.id, 'after'));
    await gone(library);
    expect(await library.drafts.toArray()).toMatchObject([{ note: 'after' }]);
  });

  it('takes along what was linked to it, and what says that it is not another that is gone', async () => {
    const library = testLibrary();
    await edit(library, paper, { kind: 'setNote', note: 'secret one', base: '' });
    await edit(library, other, { kind: 'setNote', note: 'secret two', base: '' });
    await writeLink(library, { paper: paper.id, other: other.id }, tick());
    const third = testPaper('arxiv:2606.00469');
    await edit(library, third, { kind: 'setStar', star: true });
    await writeApart(library, { paper: paper.id, other: third.id }, tick());
    await edit(library, paper, { kind: 'delete' });
    await gone(library);
    // The third is still there, and still another paper.
    expect(await library.links.toArray()).toMatchObject([{ what: 'apart' }]);
    expect(JSON.stringify(await dump(library))).not.toContain('secret');
    await edit(library, third, { kind: 'delete' });
    await gone(library);
    expect(await library.links.toArray()).toEqual([]);
  });

  it('is left out when the import that touched it is taken back', async () => {
    const library = testLibrary();
    const batch = opId();
    await edit(library, other, { kind: 'setNote', note: 'mine', base: '' });
    const entries = [said(paper.id, 'secret'), said(other.id, 'theirs')];
    await writeImportPage(library, { op: opId(), batch, entries }, tick());
    await edit(library, paper, { kind: 'delete' });
    await gone(library);
    expect(JSON.stringify(await dump(library))).not.toContain('secret');
    expect(await undoBatch(library, batch)).toBe(1);
    expect(await library.annotations.toArray()).toMatchObject([{ id: other.id, note: 'mine' }]);
  });
});

const names = ['arxiv:2606.00467', 'doi:10.1145/1', 'acl:P18-1245', 'pmid:1'];
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('a', 'b').map((tag): Edit => ({ kind: 'addTag', tag })),
  fc.constantFrom('x', 'y', '').map((note): Edit => ({ kind: 'setNote', note, base: note })),
  fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
  fc.constantFrom<Edit>({ kind: 'delete' }, { kind: 'delete' }, { kind: 'restore' }),
);

it('after any edits, moves to other names and undos, what is emptied leaves a library that is whole', async () => {
  let gone = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), anyEdit, fc.boolean()), {
        maxLength: 12,
      }),
      fc.constantFrom(...names),
      async (steps, last) => {
        const library = testLibrary();
        for (const [id, alias, what, undone] of steps) {
          await edit(library, testPaper(id, { aliases: alias === id ? [] : [alias] }), what);
          if (undone) await undo(library, paperId(alias));
        }
        await edit(library, testPaper(last), { kind: 'delete' });
        const inBin = search(await loadIndex(library), parseQuery('in:bin'));
        const shown = search(await loadIndex(library), parseQuery(''));
        const [, emptied = 0] = await lookOn(library, tick(), 24, 31);
        expect(emptied).toBe(inBin.length);
        gone += emptied;
        expect(await countBinned(library)).toBe(0);
        expect(search(await loadIndex(library), parseQuery(''))).toEqual(shown);
        expect(await countAnnotations(library)).toBe(shown.length);
        const kept = JSON.stringify(await dump(library));
        for (const id of inBin) expect(kept).not.toContain(`"id":"${id}"`);
        for (const id of names) for (let times = 0; times < 4; times++) await undo(library, paperId(id));
        expect(await countBinned(library)).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
  expect(gone).toBeGreaterThan(30);
});

/** Where the transactions of a library are begun. */
const transactionsOf = (library: Library): { transaction: (mode: string, ...more: unknown[]) => unknown } =>
  library as unknown as { transaction: (mode: string, ...more: unknown[]) => unknown };
