import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import { applyBulkEdit, type BulkEdit } from '../../src/core/bulk-edit.ts';
import { parsePaperId } from '../../src/core/ids/paper-id.ts';
import { nextStamp } from '../../src/core/stamp.ts';
import { tagKey } from '../../src/core/tag.ts';
import { annotation as anyAnnotation, tag } from '../formats/library-arbitrary.ts';

const stamp = nextStamp(undefined, 1_900_000_000_000, 'a1b2');
const said: Annotation = {
  id: parsePaperId('arxiv:2606.00467') ?? expect.unreachable(),
  ...{
    aliases: [],
    title: 'T',
    authors: [],
    tags: ['a', 'RLHF', 'z'],
    note: 'n',
    status: 'read',
    star: true,
    sites: [],
  },
  ...{ created: 1, updated: 2, stamps: { tags: [['rlhf' as never, nextStamp(undefined, 1, 'a1b2')]] } },
};
const binned: Annotation = { ...said, deleted: 3 };
const rename = (from: string, to: string): BulkEdit => ({ kind: 'renameTag', from, to });

describe('an edit of many papers', () => {
  it.each<[string, Annotation, BulkEdit]>([
    ['a tag that is there', said, { kind: 'addTag', tag: 'rlhf' }],
    ['a tag that is not there', said, { kind: 'removeTag', tag: 'none' }],
    ['the same status', said, { kind: 'setStatus', status: 'read' }],
    ['the same star', said, { kind: 'setStar', star: true }],
    ['a move to the bin of what lies there', binned, { kind: 'delete' }],
    ['a move out of the bin of what is not there', said, { kind: 'restore' }],
    ['a name for a tag that is not there', said, rename('none', 'x')],
    ['the name that the tag has', said, rename('rlhf', 'RLHF')],
    ['a name of nothing', said, rename('rlhf', '///')],
  ])('that brings %s changes nothing, not even a stamp', (_, before, edit) => {
    expect(applyBulkEdit(before, edit, stamp)).toBe(before);
  });

  it.each<[string, Annotation, BulkEdit, Partial<Annotation>]>([
    ['adds a tag', said, { kind: 'addTag', tag: 'new' }, { tags: ['a', 'RLHF', 'z', 'new'] }],
    ['renames a tag where it stands', said, rename('rlhf', 'alignment'), { tags: ['a', 'alignment', 'z'] }],
    ['writes a tag in another way', said, rename('RLHF', 'Rlhf'), { tags: ['a', 'Rlhf', 'z'] }],
    ['makes one tag of two', said, rename('RLHF', 'A'), { tags: ['a', 'z'] }],
    [
      'leaves a paper in the bin that it renames a tag of',
      binned,
      rename('rlhf', 'b'),
      { tags: ['a', 'b', 'z'], deleted: 3 },
    ],
    ['takes a paper out of the bin', binned, { kind: 'restore' }, { tags: ['a', 'RLHF', 'z'] }],
  ])('%s', (_, before, edit, after) => {
    const result = applyBulkEdit(before, edit, stamp);
    expect(result).toMatchObject(after);
    expect('deleted' in result).toBe('deleted' in after);
    expect(result.updated).toBe(1_900_000_000_000);
  });

  it('renames a tag to any other so that only the other is there, each with its stamp', () => {
    fc.assert(
      fc.property(anyAnnotation(), tag, fc.nat(3), (before, to, which) => {
        const from = before.tags[which] ?? 'none';
        const after = applyBulkEdit(before, rename(from, to), stamp);
        if (!before.tags.includes(from) || from === to) {
          expect(after).toBe(before);
          return;
        }
        const keys = after.tags.map(tagKey);
        expect(keys).toEqual([...new Set(keys)]);
        expect(keys).toContain(tagKey(to));
        if (tagKey(from) !== tagKey(to)) expect(keys).not.toContain(tagKey(from));
        const others = (tags: string[]) => tags.map(tagKey).filter((key) => key !== tagKey(from) && key !== tagKey(to));
        expect(others(after.tags)).toEqual(others(before.tags));
        const stamps = new Map(after.stamps.tags);
        expect(stamps.size).toBe(after.stamps.tags.length);
        for (const key of [from, to].map(tagKey)) expect(stamps.get(key)).toBe(stamp);
      }),
    );
  });
});
