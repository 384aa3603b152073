import { describe, expect, it } from 'vitest';
import type { TagUse } from '../../src/core/editing.ts';
import { lookAlike } from '../../src/ui/tags/look-alike.ts';

const known = (...tags: string[]): TagUse[] => tags.map((tag, at) => ({ tag, count: 10 - at, used: 0 }));

describe('lookAlike', () => {
  it.each([
    ['agent', 'agents'],
    ['agents', 'agent'],
    ['studies', 'study'],
    ['box', 'boxes'],
    ['fine tuning', 'fine-tuning'],
    ['finetuning', 'fine-tuning'],
    ['to_compare', 'to compare'],
    ['attenion', 'attention'],
    ['attetnion', 'attention'],
    ['attentoon', 'attention'],
    ['attentiion', 'attention'],
    ['Evaluations', 'evaluation'],
  ])('takes %s for a slip of %s', (typed, own) => {
    expect(lookAlike(typed, known('something else', own))).toBe(own);
  });

  it.each([
    ['gpt-4', 'gpt-5'],
    ['llama2', 'llama3'],
    ['llama', 'llama2'],
    ['rl', 'ml'],
    ['nlp', 'nlu'],
    ['evaluation/judges', 'judges'],
    ['safety', 'survey'],
  ])('knows %s and %s for different tags', (typed, own) => {
    expect(lookAlike(typed, known(own))).toBeUndefined();
  });

  it('finds nothing for a tag that is the user’s own, whatever its case', () => {
    expect(lookAlike('AGENTS', known('agents', 'agent'))).toBeUndefined();
  });

  it('names the closest, then the most used', () => {
    expect(lookAlike('fine tuned', known('fine-tunes', 'fine-tuned'))).toBe('fine-tuned');
    expect(lookAlike('cart', known('card', 'cars'))).toBe('card');
  });
});
