// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, ownId } from '../support/fake-browser.ts';

vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));
const { startLifetime } = await import('../../src/content/page/lifetime.ts');

const lives: Array<ReturnType<typeof startLifetime>> = [];

function started() {
  const ends: string[] = [];
  const life = startLifetime((reason) => ends.push(reason));
  lives.push(life);
  return { life, ends };
}

/** Removes the extension behind the script, as an update does. */
const extensionGoes = (): void => void Object.assign(fakeBrowser.runtime, { id: undefined });

afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id: ownId });
  for (const life of lives.splice(0)) life.end('replaced');
});

describe('the life of a script in a page', () => {
  it('ends once, and aborts its signal', () => {
    const { life, ends } = started();
    life.end('orphaned');
    life.end('replaced');
    expect([ends, life.signal.aborted]).toEqual([['orphaned'], true]);
  });

  it('ends when a newer copy arrives, and the newer copy lives on', () => {
    const [older, newer] = [started(), started()];
    expect([older.ends, newer.ends]).toEqual([['replaced'], []]);
  });

  it.each(['visibilitychange', 'focus'])('ends on %s when the extension is gone', (type) => {
    const { ends } = started();
    const target = type === 'focus' ? window : document;
    target.dispatchEvent(new Event(type));
    expect(ends).toEqual([]);
    extensionGoes();
    target.dispatchEvent(new Event(type));
    expect(ends).toEqual(['orphaned']);
  });

  it('ends as orphaned when the newer copy finds it without an extension', () => {
    const { ends } = started();
    extensionGoes();
    document.dispatchEvent(new CustomEvent('tag-along'));
    expect(ends).toEqual(['orphaned']);
  });

  it('can be checked before an act', () => {
    const { life } = started();
    expect(life.check()).toBe(true);
    extensionGoes();
    expect(life.check()).toBe(false);
  });
});
