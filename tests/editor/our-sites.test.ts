// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { originsOf, standsInOurSites } from '../../src/editor/our-sites.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

describe('originsOf', () => {
  it('reads the origin off a match pattern', () => {
    expect(originsOf(['https://huggingface.co/*', 'https://arxiv.org/list/*'])).toEqual([
      'https://huggingface.co',
      'https://arxiv.org',
    ]);
  });
});

describe('standsInOurSites', () => {
  const stands = (parent: string, ancestors: string[]): boolean => {
    Object.defineProperty(location, 'ancestorOrigins', { value: ancestors, configurable: true });
    return standsInOurSites(parent);
  };

  it.each<[boolean, string, string[]]>([
    [true, 'https://arxiv.org', ['https://arxiv.org']],
    [true, 'https://huggingface.co', []],
    [false, 'https://evil.example', []],
    [false, 'https://arxiv.org.evil.example', []],
    [false, 'http://arxiv.org', []],
    [false, 'null', []],
    [false, 'https://arxiv.org', ['https://arxiv.org', 'https://evil.example']],
  ])('is %s in %s under %j', (expected, parent, ancestors) => {
    expect(stands(parent, ancestors)).toBe(expected);
  });
});
