// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { reportFound, reportOnReturn } from '../../src/content/page/report-found.ts';
import type { Recognised } from '../../src/messages/protocol.ts';
import { createPageWorld } from './page-world.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/messages/browser.ts', async () => ({
  browser: (await import('../support/fake-browser.ts')).fakeBrowser,
}));

it.each<[does: string, count: number, recognised: Recognised, told: number]>([
  ['says nothing of a page that has shown no papers yet', 0, 'cards', 0],
  ['says how many there are', 3, 'cards', 1],
  ['says nothing that it said before', 3, 'cards', 0],
  ['says it when there are more', 4, 'cards', 1],
  ['says it when they were found in another way', 4, 'links', 1],
  ['says it when there are none', 0, 'no-papers', 1],
])('%s', (_, count, recognised, told) => {
  const world = createPageWorld();
  reportFound(count, recognised);
  expect(world.named('page.found')).toEqual(Array.from({ length: told }, () => ({ count, recognised })));
});

it.each([
  ['says it once more when the user comes back to the page as it was left', true, 1],
  ['says nothing more when the page is shown for the first time', false, 0],
])('%s', (_, persisted, told) => {
  const world = createPageWorld();
  reportFound(7, 'cards');
  const before = world.named('page.found').length;
  const leaving = new AbortController();
  reportOnReturn(leaving.signal);
  const show = (): boolean => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show();
  expect(world.named('page.found').slice(before)).toEqual(Array(told).fill({ count: 7, recognised: 'cards' }));
  leaving.abort();
  show();
  expect(world.named('page.found')).toHaveLength(before + told);
});
