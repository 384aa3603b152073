// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { standsInKnownSites } from '../../src/editor/our-sites.ts';
import { rememberStart } from '../../src/messages/known-origins.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

afterEach(async () => {
  fakeBrowser.granted.clear();
  await rememberStart(5);
});

const stands = (parent: string, ancestors: string[] = []): Promise<boolean> => {
  Object.defineProperty(location, 'ancestorOrigins', { value: ancestors, configurable: true });
  return standsInKnownSites(parent);
};

it.each<[boolean, string, string[]]>([
  [true, 'https://arxiv.org', ['https://arxiv.org']],
  [true, 'https://huggingface.co', []],
  [false, 'https://evil.example', []],
  [false, 'https://arxiv.org.evil.example', []],
  [false, 'http://arxiv.org', []],
  [false, 'null', []],
  [false, 'https://arxiv.org', ['https://arxiv.org', 'https://evil.example']],
])('is %s in %s under %j', async (expected, parent, ancestors) => {
  expect(await stands(parent, ancestors)).toBe(expected);
});

it('is true if the user allowed the site, until they take it back', async () => {
  fakeBrowser.granted.add('https://blog.example/*');
  expect(await stands('https://blog.example')).toBe(true);
  expect(await stands('http://blog.example')).toBe(false);
  fakeBrowser.granted.clear();
  expect(await stands('https://blog.example')).toBe(false);
});

it('is true if our script was started once, until that tab is closed', async () => {
  await rememberStart(5, 'https://blog.example');
  expect(await stands('https://blog.example')).toBe(true);
  await rememberStart(5);
  expect(await stands('https://blog.example')).toBe(false);
});
