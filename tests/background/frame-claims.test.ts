import { describe, expect, it, vi } from 'vitest';
import { createFrameClaims } from '../../src/background/frame/frame-claims.ts';
import type { MessageOrigin } from '../../src/messages/sender.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

const page = (tabId: number): MessageOrigin => ({ kind: 'page', tabId, frameId: 0 });
const frame = (tabId: number, frameId = 5): MessageOrigin => ({ kind: 'frame', tabId, frameId });
const nonce = 'nonce-0123456789abcdef';

let lastTab = 100;
const newTab = (): number => {
  lastTab += 1;
  return lastTab;
};

describe('a nonce', () => {
  it('is good once, for a frame of its own tab, and outlives the worker', async () => {
    const tab = newTab();
    await createFrameClaims().expect(page(tab), nonce);
    expect(await createFrameClaims().isClaimed(frame(tab))).toBe(false);
    expect(await createFrameClaims().claim(frame(tab), nonce)).toBe(true);
    expect(await createFrameClaims().isClaimed(frame(tab))).toBe(true);
    expect(await createFrameClaims().isClaimed(frame(tab, 6))).toBe(false);
    expect(await createFrameClaims().claim(frame(tab, 6), nonce)).toBe(false);
  });

  it('is good for one of two frames that show it at once', async () => {
    const tab = newTab();
    const claims = createFrameClaims();
    await claims.expect(page(tab), nonce);
    const both = await Promise.all([claims.claim(frame(tab, 5), nonce), claims.claim(frame(tab, 6), nonce)]);
    expect(both.toSorted()).toEqual([false, true]);
  });

  it('is refused in another tab, in the page itself, or unannounced, and is still good after such an attempt', async () => {
    const [tab, other] = [newTab(), newTab()];
    const claims = createFrameClaims();
    await claims.expect(page(tab), nonce);
    expect(await claims.claim(frame(other), nonce)).toBe(false);
    expect(await claims.claim(frame(tab, 0), nonce)).toBe(false);
    expect(await claims.claim({ kind: 'extension' }, nonce)).toBe(false);
    expect(await claims.claim(frame(tab), 'another-nonce-0123456')).toBe(false);
    expect(await claims.claim(frame(tab), nonce)).toBe(true);
  });

  it('is forgotten with its tab, and so are the claims of the tab', async () => {
    const tab = newTab();
    const claims = createFrameClaims();
    await claims.expect(page(tab), nonce);
    await claims.claim(frame(tab), nonce);
    await claims.expect(page(tab), 'another-nonce-0123456');
    await claims.forget(tab);
    expect(await claims.isClaimed(frame(tab))).toBe(false);
    expect(await claims.claim(frame(tab), 'another-nonce-0123456')).toBe(false);
  });

  it('of a page that announces without end removes the oldest, so that the list does not grow', async () => {
    const tab = newTab();
    const claims = createFrameClaims();
    for (let at = 0; at < 100; at += 1) await claims.expect(page(tab), `nonce-of-a-page-${at}`);
    expect(await claims.claim(frame(tab), 'nonce-of-a-page-0')).toBe(false);
    expect(await claims.claim(frame(tab), 'nonce-of-a-page-99')).toBe(true);
  });
});
