import fc from 'fast-check';
import { expect } from 'vitest';
import { namesOf } from '../../src/core/annotation.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import type { Paper } from '../../src/core/paper.ts';
import { tagKey } from '../../src/core/tag.ts';
import { tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex } from '../../src/store/search.ts';
import { writeApart, writeLink } from '../../src/store/write/links/link.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { edit, opId, tick } from './test-library.ts';

/** One thing that can happen to a library. Numbers choose papers, links and places in a note. */
export type Step =
  | { do: 'write'; paper: number; place: number }
  | { do: 'tag'; paper: number; with?: number }
  | { do: 'star'; paper: number; star: boolean }
  | { do: 'learn' | 'link' | 'apart'; paper: number; other: number }
  | { do: 'undo' | 'bin'; paper: number }
  | { do: 'unlink'; which: number };

/** The number of a paper. */
export const at = fc.nat(9);
export const step: fc.Arbitrary<Step> = fc.oneof(
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
export type Words = { wrote?: string; tookBack?: string };

/** Does `what` with some of `papers`, writing `word` where it writes. */
export async function take(library: Library, papers: readonly Paper[], what: Step, word: string): Promise<Words> {
  const paperAt = (number: number): Paper => papers[number % papers.length] ?? expect.fail();
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
      await writeSamePapers(library, [[paperAt(what.paper).id, paperAt(what.other).id]], tick());
      return {};
    case 'link':
      await writeLink(library, { paper: paperAt(what.paper).id, other: paperAt(what.other).id }, tick());
      return {};
    case 'apart':
      await writeApart(library, { paper: paperAt(what.paper).id, other: paperAt(what.other).id }, tick());
      return {};
    case 'bin':
      await edit(library, paperAt(what.paper), { kind: 'delete' });
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

/** No word is lost, no id belongs to two records, and what is counted and searched is what there is. */
export async function expectWhole(library: Library, words: readonly string[]): Promise<void> {
  const rows = await library.annotations.toArray();
  const said = rows.flatMap(({ note, tags }) => [...note.split('\n'), ...tags]);
  expect(words.filter((word) => !said.includes(word))).toEqual([]);
  const names = rows.flatMap(namesOf);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  const shown = rows.filter((row) => row.shown !== undefined);
  expect((await library.meta.get('writer'))?.shown ?? 0).toBe(shown.length);
  expect((await loadIndex(library)).lines.map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
  const counts = new Map<string, number>();
  const outside = rows.filter(({ deleted }) => deleted === undefined);
  for (const key of outside.flatMap(({ tags }) => tags.map(tagKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  expect((await tagUses(library)).map(({ tag, count }) => [tagKey(tag), count]).toSorted()).toEqual(
    [...counts].toSorted(),
  );
}
