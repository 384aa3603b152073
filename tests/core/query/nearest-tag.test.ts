import { describe, expect, it } from 'vitest';
import { nearestTag } from '../../../src/core/query/nearest-tag.ts';

describe('nearestTag', () => {
  const uses = ['rlhf', 'evaluation/judges', 'tokenisers', 'agents'].map((tag) => ({ tag, count: 1, used: 0 }));
  it.each([
    ['rhlf', 'rlhf'],
    ['rlfh', 'rlhf'],
    ['RLHFF', 'rlhf'],
    ['tokenizers', 'tokenisers'],
    ['tokenizer', 'tokenisers'],
    ['judge', 'evaluation/judges'],
    ['agent', 'agents'],
    ['agents', 'agents'],
  ])('of %j is %j', (word, tag) => expect(nearestTag(uses, word)?.tag).toBe(tag));

  it.each(['', 'rl', 'diffusion', 'xxrlhfx', 'agentless', 'tknzrs'])('of %j is undefined', (word) =>
    expect(nearestTag(uses, word)).toBeUndefined(),
  );
});
