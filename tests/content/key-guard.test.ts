// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { guardKeys, type KeyGuard } from '../../src/content/keys/key-guard.ts';

let life: AbortController | undefined;
let guard: KeyGuard;
let heard: string[];

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  heard = [];
  // The guard is made before any listener of the page.
  guard = guardKeys(life.signal);
  addEventListener('keydown', ({ key }) => heard.push(key), { capture: true, signal: life.signal });
});

/** A key as a person presses it, or as a script of the page makes it. */
function press(
  key: string,
  { by = 'person', ...more }: { by?: 'person' | 'script' } & KeyboardEventInit = {},
): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: by === 'person' });
  return dispatchEvent(event);
}

describe('the key guard', () => {
  it('leaves the keys of the page alone until it holds, and again when it is released', () => {
    expect(press('a')).toBe(true);
    guard.hold();
    expect(press('b')).toBe(false);
    guard.release();
    expect(press('c')).toBe(true);
    expect(heard).toEqual(['a', 'c']);
  });

  it('keeps keys until a taker is given, in order, and passes on each later one at once', () => {
    guard.hold();
    press('a');
    press('b');
    const given: string[] = [];
    guard.passTo((key) => given.push(key));
    press('c');
    expect(given).toEqual(['a', 'b', 'c']);
  });

  it('passes on a key that is pressed with Control without its name, and does not keep it', () => {
    guard.hold();
    press('c', { ctrlKey: true });
    const given: string[] = [];
    guard.passTo((key) => given.push(key));
    press('v', { metaKey: true });
    expect(given).toEqual(['']);
  });

  it('forgets the kept keys when it is released', () => {
    guard.hold();
    press('a');
    guard.release();
    const given: string[] = [];
    guard.passTo((key) => given.push(key));
    expect(given).toEqual([]);
  });

  it('takes no key that a script made, and none after the life of the script', () => {
    guard.hold();
    expect(press('a', { by: 'script' })).toBe(true);
    life?.abort();
    expect(press('b')).toBe(true);
  });
});
