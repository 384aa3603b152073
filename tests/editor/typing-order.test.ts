// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createTypingPlace } from '../../src/editor/create-typing-place.ts';

type Step = { press: string } | 'to page' | 'to frame' | 'deliver to page' | 'deliver to frame' | 'draw';

const keys = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcdefgh') },
  { weight: 2, arbitrary: fc.constantFrom('Enter', 'Backspace', 'Escape') },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: keys.map((press): Step => ({ press })) },
    { weight: 3, arbitrary: fc.constantFrom<Step>('to page', 'to frame') },
    { weight: 2, arbitrary: fc.constantFrom<Step>('deliver to page', 'deliver to frame', 'draw') },
  ),
  { maxLength: 60 },
);

/** Returns the text of a field with `text` after a key. */
function after(text: string, key: string): string {
  if (key === 'Backspace') return text.slice(0, -1);
  return key === 'Escape' ? text : text + (key === 'Enter' ? '\n' : key);
}

vi.useFakeTimers({ toFake: ['setTimeout'] });

const area = document.createElement('textarea');
document.body.append(area);

// The field's text at each press of Escape: the editor saves that and closes.
let saved: string[] = [];
area.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') saved.push(area.value);
});

// Two queues of messages, each in its own order, as ports are.
const toPage: Array<() => void> = [];
const toFrame: Array<() => void> = [];
const place = createTypingPlace(
  document.body,
  () => area.focus(),
  (turn) => toPage.push(() => toFrame.push(() => place.settle(turn))),
);
const drain = (queue: Array<() => void>): void => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
};

/** Presses a key where the focus is. A page has received all messages sent to it before a key reaches it. */
function pressAt(where: 'page' | 'frame', key: string): void {
  if (where === 'page') {
    drain(toPage);
    toFrame.push(() => place.press(key));
    return;
  }
  const isFree = area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (isFree) area.value = after(area.value, key);
}

interface Played {
  typed: string;
  /** What was typed at each press of Escape. */
  escaped: string[];
  /** The number of keys pressed in the frame while a message was on its way. */
  mixed: number;
}

/** Does all steps, and lets every message arrive. */
async function play(all: readonly Step[]): Promise<Played> {
  let where: 'page' | 'frame' = 'page';
  const played: Played = { typed: '', escaped: [], mixed: 0 };
  const acts = {
    'deliver to page': () => toPage.shift()?.(),
    'deliver to frame': () => toFrame.shift()?.(),
    'to page': () => {
      where = 'page';
    },
    'to frame': () => {
      if (where === 'page') window.dispatchEvent(new Event('focus'));
      where = 'frame';
    },
    draw: () => vi.advanceTimersByTimeAsync(1),
  };
  const press = (key: string): void => {
    if (where === 'frame' && toFrame.length > 0) played.mixed += 1;
    pressAt(where, key);
    played.typed = after(played.typed, key);
    if (key === 'Escape') played.escaped.push(played.typed);
  };
  for (const step of all) await (typeof step === 'string' ? acts[step]() : press(step.press));
  while (toPage.length + toFrame.length > 0) {
    drain(toPage);
    drain(toFrame);
  }
  await vi.runAllTimersAsync();
  return played;
}

it('keeps keys in the order in which they were pressed, wherever the focus was and however late messages come', async () => {
  let mixed = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      place.forget();
      area.value = '';
      saved = [];
      toFrame.push(() => place.press(''));
      const played = await play(all);
      mixed += played.mixed;
      expect(area.value).toBe(played.typed);
      expect(saved).toEqual(played.escaped);
    }),
    { numRuns: 4_000 },
  );
  expect(mixed).toBeGreaterThan(1_000);
});

it('writes waiting keys before the field is saved or replaced', async () => {
  place.forget();
  area.value = '';
  area.focus();
  // The page may still have keys that were pressed before.
  dispatchEvent(new Event('focus'));
  area.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
  expect(area.value).toBe('');
  place.finish();
  place.forget();
  expect(area.value).toBe('2');
});
