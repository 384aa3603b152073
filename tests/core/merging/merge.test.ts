import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { applyEdit, type Edit } from '../../../src/core/edit.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { mergeAnnotations } from '../../../src/core/merging/merge.ts';
import { linesOfWords } from '../../../src/core/merging/note-history.ts';
import { nextStamp } from '../../../src/core/stamp.ts';
import { tagKey } from '../../../src/core/tag.ts';
import { annotation } from '../../formats/library-arbitrary.ts';

const arxiv = parsePaperId('arxiv:2606.00467') ?? expect.unreachable();
const doi = parsePaperId('doi:10.1145/3292500.3330701') ?? expect.unreachable();

const blank: Annotation = {
  id: arxiv,
  aliases: [],
  title: '',
  authors: [],
  tags: [],
  note: '',
  star: false,
  sites: [],
  created: 1,
  updated: 1,
  stamps: { tags: [] },
};

const at = (millis: number, device = 'a1b2') => nextStamp(undefined, millis, device);

/** Two annotations of one paper with some equal tags and words, as two devices or a file and a library have them. */
const pair = fc
  .tuple(annotation(), annotation(), fc.array(fc.boolean()))
  .map(([a, b, share]): [Annotation, Annotation] => {
    const shared = a.tags.filter((_, index) => share[index]);
    const mine = new Set(b.tags.map(tagKey));
    return [a, { ...b, id: a.id, tags: [...b.tags, ...shared.filter((tag) => !mine.has(tagKey(tag)))] }];
  });

describe('two annotations of one paper', () => {
  test('merge to the same when either is merged in once more', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const merged = mergeAnnotations(a, b);
        expect(mergeAnnotations(merged, b)).toEqual(merged);
        expect(mergeAnnotations(merged, a)).toEqual(merged);
        expect(mergeAnnotations(merged, merged)).toEqual(merged);
        const itself = mergeAnnotations(a, a);
        expect({ ...itself, aliases: [] }).toEqual({ ...a, aliases: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test('lose no line of either note that nobody removed', () => {
    fc.assert(
      fc.property(pair, ([{ noteHistory: _mine, ...a }, { noteHistory: _theirs, ...b }]) => {
        const { note } = mergeAnnotations(a, b);
        const lines = [...linesOfWords(a.note), ...linesOfWords(b.note)];
        expect(lines.filter((line) => !note.includes(line))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('lose no tag whose stamp is the later one', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const merged = mergeAnnotations(a, b);
        const keys = new Set(merged.tags.map(tagKey));
        expect(keys.size).toBe(merged.tags.length);
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const)
          for (const tag of one.tags) {
            const stampIn = (some: Annotation) => new Map(some.stamps.tags).get(tagKey(tag));
            const [mine, theirs] = [stampIn(one), stampIn(other)];
            if (theirs === undefined || (mine !== undefined && mine > theirs)) expect(keys).toContain(tagKey(tag));
          }
      }),
      { numRuns: 2_000 },
    );
  });

  const words: Edit[] = [
    { kind: 'addTag', tag: 'rlhf' },
    { kind: 'removeTag', tag: 'RLHF' },
    { kind: 'addTag', tag: 'judges' },
    { kind: 'setStatus', status: 'read' },
    { kind: 'setStatus', status: null },
    { kind: 'setStar', star: true },
    { kind: 'setStar', star: false },
  ];
  // Words on a device that does not know of the bin leave the paper there; on one that does they take it out.
  test.each<[string, Edit[]]>([
    ['words', words],
    ['the bin', [{ kind: 'delete' }, { kind: 'restore' }]],
  ])('keep what each device did to different fields: %s', (_, edits) => {
    const step = fc.constantFrom(...edits);
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean())), (steps) => {
        // Each step on one of two devices must give what all steps on one device give.
        let [together, a, b] = [blank, blank, blank];
        steps.forEach(([edit, onFirst], index) => {
          const stamp = at(1_780_000_000_000 + index, onFirst ? 'a1b2' : 'c3d4');
          together = applyEdit(together, edit, stamp);
          if (onFirst) a = applyEdit(a, edit, stamp);
          else b = applyEdit(b, edit, stamp);
        });
        const sorted = ({ tags, stamps, ...rest }: Annotation) => ({
          ...rest,
          tags: tags.toSorted(),
          stamps: { ...stamps, tags: stamps.tags.toSorted() },
        });
        expect(sorted(mergeAnnotations(a, b))).toEqual(sorted(together));
      }),
      { numRuns: 2_000 },
    );
  });

  test('keep two different notes, also where neither says when it was written', () => {
    expect(mergeAnnotations({ ...blank, note: 'mine' }, { ...blank, note: 'theirs' }).note).toBe('mine\ntheirs');
    const stamps = { tags: [], note: at(5) };
    expect(mergeAnnotations({ ...blank, note: 'mine', stamps }, { ...blank, note: 'theirs', stamps }).note).toBe(
      'mine\ntheirs',
    );
  });

  test('never lower a note to empty, although the empty one is later', () => {
    const emptied: Annotation = { ...blank, stamps: { tags: [], note: at(9) } };
    expect(mergeAnnotations({ ...blank, note: 'kept', stamps: { tags: [], note: at(5) } }, emptied).note).toBe('kept');
    expect(mergeAnnotations(emptied, { ...blank, note: 'kept' }).note).toBe('kept');
  });

  test('say what one of them says where no stamp decides', () => {
    const says: Annotation = { ...blank, status: 'read', star: true };
    for (const merged of [mergeAnnotations(blank, says), mergeAnnotations(says, blank)])
      expect(merged).toMatchObject({ status: 'read', star: true });
    expect(mergeAnnotations({ ...blank, deleted: 5 }, blank)).not.toHaveProperty('deleted');
    expect(mergeAnnotations({ ...blank, deleted: 5 }, { ...blank, deleted: 6 })).toHaveProperty('deleted');
  });

  test('stand under the stronger id, with the other as alias', () => {
    const merged = mergeAnnotations({ ...blank, id: doi, title: 'Of the journal' }, { ...blank, title: 'Of arXiv' });
    expect(merged).toMatchObject({ id: arxiv, aliases: [doi], title: 'Of arXiv' });
  });

  test('keep fields of a later version, the newer of two', () => {
    const older = { ...blank, rating: 3, colour: 'red', stamps: { tags: [], rating: 'x' } };
    const newer = { ...blank, updated: 9, rating: 5, stamps: { tags: [], mood: 'y' } };
    for (const merged of [mergeAnnotations(older, newer), mergeAnnotations(newer, older)])
      expect(merged).toMatchObject({ rating: 5, colour: 'red', stamps: { rating: 'x', mood: 'y' } });
  });
});
