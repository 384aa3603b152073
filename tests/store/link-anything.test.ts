import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import type { PaperId } from '../../src/core/paper-id.ts';
import { tagKey } from '../../src/core/tag.ts';
import { namesOf } from '../../src/store/find-rows.ts';
import { tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex } from '../../src/store/search.ts';
import { writeLearned } from '../../src/store/write/learn.ts';
import { writeApart, writeLink } from '../../src/store/write/link.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { writeUnlink } from '../../src/store/write/unlink.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

// Properties over many libraries take long where a machine is busy.
vi.setConfig({ testTimeout: 300_000 });

const papers = [
  testPaper('arxiv:2606.00467'),
  testPaper('doi:10.1145/1234567.7654321'),
  testPaper('openreview:kf7GxYb5Xy'),
  testPaper('s2:0123456789abcdef0123456789abcdef01234567'),
];
const paperAt = (at: number): Paper => papers[at % papers.length] ?? expect.fail();

/** One thing that can happen to a library. Numbers choose papers, links and places in a note. */
type Step =
  | { do: 'write'; paper: number; place: number }
  | { do: 'tag'; paper: number; with?: number }
  | { do: 'star'; paper: number; star: boolean }
  | { do: 'learn' | 'link' | 'apart'; paper: number; other: number }
  | { do: 'undo'; paper: number }
  | { do: 'unlink'; which: number };

const at = fc.nat(papers.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), paper: at, place: fc.nat(9) }),
  fc.record({ do: fc.constant('tag' as const), paper: at, with: at }),
  fc.record({ do: fc.constant('star' as const), paper: at, star: fc.boolean() }),
  fc.record({ do: fc.constantFrom('learn' as const, 'link' as const), paper: at, other: at }),
  fc.record({ do: fc.constant('apart' as const), paper: at, other: at }),
  fc.record({ do: fc.constant('undo' as const), paper: at }),
  fc.record({ do: fc.constant('unlink' as const), which: fc.nat(9) }),
);

async function noteOf(library: Library, id: PaperId): Promise<string> {
  const rows = await library.annotations.toArray();
  return rows.find((row) => namesOf(row).includes(id))?.note ?? '';
}

/** What one step wrote, or took back. */
type Words = { wrote?: string; tookBack?: string };

/** Does `what`, writing `word` where it writes. */
async function take(library: Library, what: Step, word: string): Promise<Words> {
  switch (what.do) {
    case 'write': {
      const paper = paperAt(what.paper);
      const base = await noteOf(library, paper.id);
      const lines = base === '' ? [] : base.split('\n');
      lines.splice(what.place % (lines.length + 1), 0, word);
      await edit(library, paper, { kind: 'setNote', note: lines.join('\n'), base });
      return { wrote: word };
    }
    case 'tag': {
      const aliases = what.with === undefined ? [] : [paperAt(what.with).id];
      const paper = paperAt(what.paper);
      await edit(
        library,
        { ...paper, aliases: aliases.filter((id) => id !== paper.id) },
        { kind: 'addTag', tag: word },
      );
      return { wrote: word };
    }
    case 'star':
      await edit(library, paperAt(what.paper), { kind: 'setStar', star: what.star });
      return {};
    case 'learn':
      await writeLearned(library, [[paperAt(what.paper).id, paperAt(what.other).id]], tick());
      return {};
    case 'link':
      await writeLink(library, { paper: paperAt(what.paper).id, other: paperAt(what.other).id }, tick());
      return {};
    case 'apart':
      await writeApart(library, { paper: paperAt(what.paper).id, other: paperAt(what.other).id }, tick());
      return {};
    case 'undo': {
      const request = { op: opId(), ids: [paperAt(what.paper).id], since: 0, mayUndo: () => true };
      const undone = (await writeUndo(library, request, tick())).value?.edit;
      if (undone?.kind === 'addTag') return { tookBack: undone.tag };
      if (undone?.kind !== 'setNote') return {};
      const [tookBack] = undone.note.split('\n').filter((line) => !undone.base.split('\n').includes(line));
      return tookBack === undefined ? {} : { tookBack };
    }
    case 'unlink': {
      const links = (await library.links.toArray()).filter((row) => row.what === 'link');
      const link = links[what.which % Math.max(1, links.length)];
      if (link !== undefined) await writeUnlink(library, { link: link.stamp, paper: paperAt(0).id });
      return {};
    }
  }
}

async function expectWhole(library: Library, words: readonly string[]): Promise<void> {
  const rows = await library.annotations.toArray();
  const said = rows.flatMap(({ note, tags }) => [...note.split('\n'), ...tags]);
  expect(words.filter((word) => !said.includes(word))).toEqual([]);
  const names = rows.flatMap(namesOf);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  const shown = rows.filter((row) => row.shown !== undefined);
  expect((await library.meta.get('writer'))?.shown ?? 0).toBe(shown.length);
  expect((await loadIndex(library)).lines.map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
  const counts = new Map<string, number>();
  for (const key of rows.flatMap(({ tags }) => tags.map(tagKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  expect((await tagUses(library)).map(({ tag, count }) => [tagKey(tag), count]).toSorted()).toEqual(
    [...counts].toSorted(),
  );
}

it('links, edits, partings and undos in any order lose no word, and no id ever belongs to two records', async () => {
  let linked = 0;
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const library = testLibrary();
      const words = new Set<string>();
      for (const [number, what] of steps.entries()) {
        const links = await library.links.count();
        const { wrote, tookBack } = await take(library, what, `word${number}`);
        if (wrote !== undefined) words.add(wrote);
        if (tookBack !== undefined) words.delete(tookBack);
        await expectWhole(library, [...words]);
        if (what.do === 'unlink' && links > 0) parted += 1;
      }
      linked += (await library.links.toArray()).length;
    }),
    { numRuns: 150 },
  );
  expect(linked).toBeGreaterThan(50);
  expect(parted).toBeGreaterThan(50);
});

it('a link that is taken back at once leaves every record exactly as it was', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), at, at, async (steps, one, two) => {
      const library = testLibrary();
      for (const [number, what] of steps.entries()) await take(library, what, `word${number}`);
      const rows = async () =>
        [await library.annotations.toArray(), await library.papers.toArray()].map((all) =>
          all.map((row) => ({ ...row, chunk: undefined })),
        );
      const before = await rows();
      const known = new Set((await library.links.toArray()).map(({ stamp }) => stamp));
      await writeLearned(library, [[paperAt(one).id, paperAt(two).id]], tick());
      const [fresh] = (await library.links.toArray()).filter(({ stamp }) => !known.has(stamp));
      if (fresh === undefined) return;
      tried += 1;
      await writeUnlink(library, { link: fresh.stamp, paper: paperAt(one).id });
      expect(await rows()).toEqual(before);
    }),
    { numRuns: 150 },
  );
  expect(tried).toBeGreaterThan(10);
});
