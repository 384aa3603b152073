// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rememberFocus } from '../../src/editor/remember-focus.ts';

type Step = 'type' | 'to page' | 'to frame' | 'deliver to page' | 'deliver to frame';

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>('type') },
    { weight: 3, arbitrary: fc.constantFrom<Step>('to page', 'to frame') },
    { weight: 2, arbitrary: fc.constantFrom<Step>('deliver to page', 'deliver to frame') },
  ),
  { maxLength: 60 },
);

const area = document.createElement('textarea');
document.body.append(area);

// Two queues of messages, each in its own order, as ports are.
const toPage: Array<() => void> = [];
const toFrame: Array<() => void> = [];
const place = rememberFocus(
  document.body,
  () => area.focus(),
  (turn) => toPage.push(() => toFrame.push(() => place.settle(turn))),
);
const drain = (queue: Array<() => void>): void => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
};

/** Types where the focus is; a page has heard what was sent to it before a key reaches it. */
function typeAt(where: 'page' | 'frame', key: string): void {
  if (where === 'page') {
    drain(toPage);
    toFrame.push(() => place.type(key));
    return;
  }
  const isFree = area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (isFree) area.setRangeText(key, area.selectionStart, area.selectionEnd, 'end');
}

/** Does what `all` says, lets every message arrive, and gives what was typed and how often while a message was on its way. */
function play(all: readonly Step[]): { typed: string; mixed: number } {
  let where: 'page' | 'frame' = 'page';
  let typed = '';
  let mixed = 0;
  const acts: { readonly [S in Step]: () => void } = {
    'deliver to page': () => toPage.shift()?.(),
    'deliver to frame': () => toFrame.shift()?.(),
    'to page': () => {
      where = 'page';
    },
    'to frame': () => {
      if (where === 'page') window.dispatchEvent(new Event('focus'));
      where = 'frame';
    },
    type: () => {
      const key = String.fromCharCode(97 + (typed.length % 26));
      if (where === 'frame' && toFrame.length > 0) mixed += 1;
      typeAt(where, key);
      typed += key;
    },
  };
  for (const step of all) acts[step]();
  while (toPage.length + toFrame.length > 0) {
    drain(toPage);
    drain(toFrame);
  }
  return { typed, mixed };
}

it('keeps characters in the order in which they were typed, wherever the focus was and however late messages come', () => {
  let mixed = 0;
  fc.assert(
    fc.property(steps, (all) => {
      place.forget();
      area.value = '';
      toFrame.push(() => place.type(''));
      const played = play(all);
      mixed += played.mixed;
      expect(area.value).toBe(played.typed);
    }),
    { numRuns: 4_000 },
  );
  expect(mixed).toBeGreaterThan(1_000);
});
