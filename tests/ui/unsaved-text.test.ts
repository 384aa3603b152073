import { expect, it } from 'vitest';
import { unsavedText } from '../../src/ui/session/unsaved-text.ts';

it('copies the tags that are not saved and what is typed on one line, then the note', () => {
  const tags = [
    { tag: 'kept', state: 'saved' as const },
    { tag: 'lost', state: 'failed' as const },
  ];
  expect(unsavedText({ tags, typed: ' half ', note: 'A\nB' })).toBe('lost, half\nA\nB');
  expect(unsavedText({ tags: [], typed: '', note: 'A' })).toBe('A');
});
