import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { type PaperId, parsePaperId } from '../../../src/core/ids/paper-id.ts';
import type { LibraryEntry } from '../../../src/core/library-entry.ts';
import type { MergeClock } from '../../../src/core/merging/clamp-stamps.ts';
import { planImport } from '../../../src/core/merging/import-plan.ts';
import { nextStamp } from '../../../src/core/stamp.ts';
import { entry, library } from '../../formats/library-arbitrary.ts';

const id = (text: string): PaperId => parsePaperId(text) ?? expect.unreachable();
const [arxiv, doi, pmid] = [id('arxiv:2606.00467'), id('doi:10.1145/3292500.3330701'), id('pmid:31452104')];

const said = (paper: PaperId, more: Partial<Annotation> = {}): Annotation => ({
  id: paper,
  aliases: [],
  title: 'A title',
  authors: [],
  tags: ['rlhf'],
  note: 'a note',
  star: false,
  sites: [],
  created: 1,
  updated: 1,
  stamps: { tags: [] },
  ...more,
});

const clock: MergeClock = { now: 1_790_000_000_000, device: 'a1b2' };

const having = (...annotations: Annotation[]): Map<PaperId, Annotation> =>
  new Map(annotations.map((one) => [one.id, one]));
const plan = (entries: Annotation[], ...existing: Annotation[]) =>
  planImport(
    entries.map((annotation): LibraryEntry => ({ annotation })),
    having(...existing),
    clock,
  );

describe('the plan of an import', () => {
  test('tells new, same and changed papers apart', async () => {
    const { counts, planned } = await plan(
      [said(arxiv), said(doi), said(pmid, { note: 'another note' })],
      said(doi, { created: 0, updated: 7 }),
      said(pmid),
    );
    expect(counts).toEqual({ new: 1, same: 1, changed: 1 });
    expect(planned.map(({ change, entry: of }) => [of.annotation.id, change])).toEqual([
      [arxiv, 'new'],
      [doi, 'same'],
      [pmid, 'changed'],
    ]);
    expect(planned[2]).toMatchObject({ before: { note: 'a note' }, after: { note: 'a note\nanother note' } });
  });

  test('finds a paper by any of its ids, on either side', async () => {
    expect((await plan([said(doi)], said(arxiv, { aliases: [doi] }))).counts).toEqual({ new: 0, same: 1, changed: 0 });
    expect((await plan([said(arxiv, { aliases: [doi] })], said(doi))).counts).toEqual({ new: 0, same: 0, changed: 1 });
    const facts = { id: arxiv, aliases: [doi], title: '', authors: [] };
    expect((await planImport([{ annotation: said(arxiv), paper: facts }], having(said(doi)), clock)).counts.new).toBe(
      0,
    );
  });

  test('takes entries of one paper as one, also where only a third one shows it', async () => {
    const entries = [
      said(arxiv, { note: 'one' }),
      said(doi, { note: 'two' }),
      said(arxiv, { aliases: [doi], note: 'three' }),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const { planned } = await plan(order.map((index) => entries[index] ?? expect.unreachable()));
      expect(planned).toHaveLength(1);
      expect(planned[0]?.entry.annotation.note.split('\n').toSorted()).toEqual(['one', 'three', 'two']);
    }
  });

  test('never lowers a note to empty', async () => {
    const emptied = said(arxiv, { note: '', stamps: { tags: [], note: nextStamp(undefined, 9e11, 'a1b2') } });
    expect((await plan([emptied], said(arxiv))).planned[0]?.after.note).toBe('a note');
  });

  test.each<[string, Partial<Annotation>]>([
    ['a status', { status: 'read' }],
    ['a star', { star: true }],
    ['a tag', { tags: ['rlhf', 'judges'] }],
  ])('weighs %s without a stamp by the time when the entry was last changed', async (_, more) => {
    const stamp = nextStamp(undefined, 9e11, 'a1b2');
    const removed = said(arxiv, { stamps: { tags: [['judges' as never, stamp]], status: stamp, star: stamp } });
    expect((await plan([said(arxiv, { ...more, updated: 9e11 - 1 })], removed)).counts.changed).toBe(0);
    expect((await plan([said(arxiv, { ...more, updated: 9e11 + 1 })], removed)).planned[0]?.after).toMatchObject(more);
  });

  test('joins no paper by an id that is not of it, also where entries are merged', async () => {
    const old = id('arxiv:hep-th/9901000');
    const [first, second] = [id('pmid:1'), id('pmid:2')];
    const foreign = said(first, { aliases: [second] });
    const { planned } = await plan(
      [foreign, said(old, { note: 'more' }), said(second)],
      said(old, { aliases: [first] }),
      said(second),
    );
    expect(planned.map(({ after }) => [after.id, ...after.aliases])).toEqual([[old, first], [second]]);
    const facts = { id: second, aliases: [second], title: '', authors: [] };
    const withFacts = [{ annotation: said(first), paper: facts }, { annotation: said(old, { aliases: [first] }) }];
    expect((await planImport(withFacts, having(), clock)).planned[0]?.after.aliases).toEqual([first]);
  });

  test('takes entries as one that share no id, where the library knows that they are one paper', async () => {
    const { planned } = await plan(
      [said(doi, { note: 'one' }), said(pmid, { note: 'two' })],
      said(arxiv, { aliases: [doi, pmid] }),
    );
    expect(planned).toHaveLength(1);
    expect(planned[0]?.after.id).toBe(arxiv);
  });

  test('counts papers that stay in the bin, and those that the file moves there', async () => {
    const deleted = nextStamp(undefined, 9e11, 'a1b2');
    const binned = said(arxiv, { deleted: 5, stamps: { tags: [], deleted } });
    const blank = said(arxiv, { tags: [], note: '' });
    const restored = said(arxiv, { stamps: { tags: [], deleted: nextStamp(undefined, 9.1e11, 'a1b2') } });
    expect((await plan([said(arxiv)], binned)).inBin).toEqual({ stays: 1, goes: 0 });
    for (const [entry, ...existing] of [
      [said(arxiv), said(arxiv)],
      [blank, binned],
      [binned, binned],
      [restored, binned],
      [binned, restored],
    ] as const)
      expect((await plan([entry], ...existing)).inBin).toEqual({ stays: 0, goes: 0 });
    const { stamps: _, ...bare } = binned;
    const unstamped = { ...bare, stamps: { tags: [] } };
    for (const existing of [[], [said(arxiv)]])
      for (const entry of [binned, unstamped])
        expect((await plan([entry], ...existing)).inBin).toEqual({ stays: 0, goes: 1 });
  });

  test('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(library(), fc.array(entry(), { maxLength: 3 }), async (entries, existing) => {
        const first = await planImport(entries, having(...existing.map(({ annotation }) => annotation)), clock);
        const after = having(...first.planned.map((planned) => planned.after));
        const second = await planImport(entries, after, clock);
        for (const { change } of second.planned) expect(change).toBe('same');
        expect(second.counts.new).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is quick for a file that repeats itself', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => said(index % 2 === 0 ? arxiv : doi, { aliases: [pmid] }));
    expect((await plan(many)).planned).toHaveLength(1);
  });
});
