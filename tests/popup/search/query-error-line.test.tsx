// @vitest-environment happy-dom
import { createRef, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseQuery } from '../../../src/core/query/query.ts';
import type { QueryFault } from '../../../src/core/query/query-fault.ts';
import { WordsProvider } from '../../../src/ui/words.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { english } from '../../ui/english.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-browser.ts')).fakeBrowser,
}));
vi.stubGlobal('browser', fakeBrowser);
const { QueryErrorLine } = await import('../../../src/popup/search/query-error-line.tsx');
const { SearchField } = await import('../../../src/popup/search/search-field.tsx');

/** Draws the field with its line as the popup does. */
const draw = (text: string): Promise<void> =>
  act(() => {
    const field = createRef<HTMLInputElement>();
    const { operators, errors } = parseQuery(text);
    render(
      <WordsProvider value={english}>
        <SearchField
          field={field}
          query={text}
          operators={operators}
          wrong={errors}
          controls=""
          active={undefined}
          onQuery={() => {}}
        />
        <QueryErrorLine field={field} query={text} error={errors[0]} />
      </WordsProvider>,
      document.body,
    );
  });

const input = (): HTMLInputElement => document.querySelector('input') ?? expect.fail('no field');
const line = (): HTMLElement => document.querySelector<HTMLElement>('[role=status]') ?? expect.fail('no line');
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');

afterEach(() => act(() => render(null, document.body)));

const said: { readonly [Code in QueryFault['code']]: [text: string, wrong: string, words: string] } = {
  choice: [
    'reward status:done',
    'done',
    '“done” cannot stand here. Write one of these words: later, reading, read, none.',
  ],
  date: ['before:lunch x', 'lunch', '“lunch” is no date. Write a year, a month or a day'],
  year: ['year:20 x', '20', '“20” is no year. Write four digits'],
  number: ['upvotes>many', 'many', '“many” is no whole number. Write digits alone'],
  range: ['year:2026..2024', '2026..2024', '“2026..2024” ends before it begins.'],
  empty: ['author: smith', 'author:', 'Nothing stands behind “author:”. Write on right behind it'],
  bracket: ['a) b', ')', 'This bracket closes nothing.'],
  deep: [`${'('.repeat(31)}a`, '(', 'So many brackets inside each other cannot be read.'],
  or: ['OR b', 'OR', 'Something to search for is missing beside “OR”.'],
  bin: ['in:bin OR b', 'in:bin', '“in:bin” says where the whole search looks.'],
};

describe('a query that cannot be understood', () => {
  it.each(Object.entries(said))('says so, and marks its place: %s', async (_, [text, wrong, words]) => {
    await draw(text);
    expect(line().textContent).toContain(words);
    expect(line().textContent).toContain('The search leaves this part out.');
    expect(texts('.search-drawn u').join('')).toBe(wrong);
    expect(texts('.search-drawn').join('')).toBe(text);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(input().getAttribute('aria-describedby')).toBe(line().id);
  });

  it('has its place selected by the button', async () => {
    await draw('reward status:done x');
    const button = document.querySelector('button') ?? expect.fail('no button');
    expect(button.textContent).toBe('Select it');
    await act(() => button.click());
    expect(input().value.slice(input().selectionStart ?? 0, input().selectionEnd ?? 0)).toBe('done');
    expect(document.activeElement).toBe(input());
  });
});

it.each(['', 'reward', 'author:', 'status:re', '(a OR', '"open', 'year:2025..20'])(
  'the query %j, which can still become right, is not called wrong',
  async (text) => {
    await draw(text);
    expect([line().textContent, texts('button'), texts('u')]).toEqual(['', [], []]);
    expect([input().getAttribute('aria-invalid'), input().getAttribute('aria-describedby')]).toEqual(['false', null]);
  },
);
