import { describe, expect, it } from 'vitest';
import type { TagUse } from '../../src/core/editing.ts';
import { tagOptions } from '../../src/ui/tags/tag-options.ts';

const known: TagUse[] = ['rlhf', 'rl', 'agents', 'a', 'b', 'c', 'd', 'e'].map((tag) => ({ tag, count: 1, used: 0 }));
const rows = (typed: string, has: string[] = []): string[] =>
  tagOptions(typed, known, has, 0).map(({ kind, tag }) => `${kind} ${tag}`);

describe('tagOptions', () => {
  it('ends with the new tag that the text would make', () => {
    expect(rows('RLH')).toEqual(['own rlhf', 'new RLH']);
  });

  it('offers no new tag if the user has it, on this paper or another', () => {
    expect(rows('Rl')).toEqual(['own rl', 'own rlhf']);
    expect(rows('fresh', ['FRESH'])).toEqual([]);
  });

  it('offers no new tag for nothing', () => {
    expect(rows(' / ')).toEqual([]);
  });

  it('never has more than six rows, the new tag among them', () => {
    const many = Array.from({ length: 20 }, (_, at): TagUse => ({ tag: `tag ${at}`, count: 1, used: 0 }));
    const shown = tagOptions('tag', many, [], 0);
    expect(shown).toHaveLength(6);
    expect(shown.at(-1)).toEqual({ kind: 'new', tag: 'tag' });
    expect(tagOptions('', many, [], 0)).toHaveLength(6);
  });
});
