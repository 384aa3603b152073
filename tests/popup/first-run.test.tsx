// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsProvider } from '../../src/ui/words.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { english } from '../ui/english.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));
const { FirstRun } = await import('../../src/popup/first-run.tsx');

const site = (...matches: string[]) => ({ matches, js: ['page.js'], css: [] });
const two = [site('https://huggingface.co/*'), site('https://arxiv.org/*')];

it.each([
  [
    'one site with three addresses',
    [site('https://a.example/*', 'https://b.example/*', 'https://c.example/*')],
    '1 more site with papers',
  ],
  [
    'three sites',
    [site('https://a.example/*'), site('https://b.example/*', 'https://c.example/*'), site('https://d.example/*')],
    '3 more sites with papers',
  ],
])('sites are counted beside two that are named, not their addresses: %s', async (_, others, words) => {
  const content_scripts = [...two, ...others];
  const host_permissions = content_scripts.flatMap(({ matches }) => matches);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ content_scripts, host_permissions });
  await act(() =>
    render(
      <WordsProvider value={english}>
        <FirstRun />
      </WordsProvider>,
      document.body,
    ),
  );
  expect([...document.querySelectorAll('li')].map((line) => line.textContent)).toContain(words);
  vi.restoreAllMocks();
});
