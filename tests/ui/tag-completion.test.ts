import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagUse } from '../../src/core/editing.ts';
import { tagKey } from '../../src/core/tag.ts';
import { completions } from '../../src/ui/tags/tag-completion.ts';

const now = 1_780_000_000_000;
const day = 86_400_000;

const use = (tag: string, count = 1, daysAgo = 0): TagUse => ({ tag, count, used: now - daysAgo * day });
const offered = (typed: string, known: TagUse[], has: string[] = []): string[] =>
  completions(typed, known, has, now).map(({ tag }) => tag);

describe('completions', () => {
  it('offers tags that start with the text before those that only contain it, however much these are used', () => {
    expect(offered('ju', [use('prejudice', 99), use('justification', 3)])).toEqual(['justification', 'prejudice']);
  });

  it('counts the start of a part after a slash as a start', () => {
    expect(offered('ju', [use('justification', 3), use('evaluation/judges', 14)])).toEqual([
      'evaluation/judges',
      'justification',
    ]);
  });

  it('puts the start of a later word between a start and a mere part', () => {
    expect(offered('set', [use('offset', 9), use('data set'), use('settings')])).toEqual([
      'settings',
      'data set',
      'offset',
    ]);
  });

  it('puts the exact tag first', () => {
    expect(offered('rl', [use('rlhf', 50), use('rl')])).toEqual(['rl', 'rlhf']);
  });

  it('offers the more used first, and of equally used the later used', () => {
    expect(offered('a', [use('a-old', 5, 40), use('a-much', 6), use('a-new', 5)])).toEqual([
      'a-much',
      'a-new',
      'a-old',
    ]);
  });

  it('lets a tag of this week pass one that was left a year ago', () => {
    expect(offered('a', [use('a-then', 20, 365), use('a-now', 4, 1)])).toEqual(['a-now', 'a-then']);
  });

  it('offers the most and latest used if nothing is typed, six at most', () => {
    const known = Array.from({ length: 9 }, (_, at) => use(`tag ${at}`, 10 + at));
    expect(offered('', known)).toEqual(['tag 8', 'tag 7', 'tag 6', 'tag 5', 'tag 4', 'tag 3']);
  });

  it('matches without regard to case, width and spaces', () => {
    expect(offered(' RL  h', [use('rl hf')])).toEqual(['rl hf']);
    expect(offered('ＲＬ', [use('rlhf')])).toEqual(['rlhf']);
  });

  it('marks the typed text, at the start of a part rather than inside a word', () => {
    const [first] = completions('ju', [use('prejudice/judges')], [], now);
    expect(first?.match).toEqual({ from: 10, to: 12 });
    const [start] = completions('EVAL', [use('evaluation/eval')], [], now);
    expect(start?.match).toEqual({ from: 0, to: 4 });
  });

  it('never offers a tag that is there, and only tags that contain what is typed', () => {
    const tag = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '/', ' ', 'é'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tag, fc.array(tag), fc.array(tag), (typed, tags, has) => {
        const result = offered(
          typed,
          tags.map((each) => use(each)),
          has,
        );
        const taken = has.map(tagKey);
        for (const each of result) {
          expect(taken).not.toContain(tagKey(each));
          expect(tagKey(each)).toContain(tagKey(typed));
        }
      }),
    );
  });
});
