import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from './documents.ts';
import { root, sourceFiles } from './source-files.ts';

const messages: Record<string, { message: string } | undefined> = JSON.parse(
  readFileSync(join(root, 'src/public/_locales/en/messages.json'), 'utf8'),
);

/** One number of `docs/errors.md` with the text under its heading. */
interface Entry {
  number: string;
  text: string;
}

const entries: Entry[] = textOf('docs/errors.md')
  .split(/^## (?=E\d+: )/m)
  .slice(1)
  .map((text) => ({ number: /^E\d+/.exec(text)?.[0] ?? '', text }));

/** The numbers that a text of code cites, in a comment or in the name of a message. */
const citedIn = (text: string): string[] => text.match(/(?<![A-Za-z0-9])E\d{1,2}(?![A-Za-z0-9])/g) ?? [];

const inOrder = (numbers: Iterable<string>): string[] =>
  [...new Set(numbers)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

/** The messages that an entry quotes: those of its table of sentences, and those of its buttons. */
const quotedIn = ({ text }: Entry): Array<{ name: string; quote: string }> => [
  ...[...text.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name = '', quote = '']) => ({ name, quote })),
  ...[...text.matchAll(/\*([^*]+)\* \(`(\w+)`\)/g)].map(([, quote = '', name = '']) => ({ name, quote })),
];

test('every number that the code cites is explained, and no other', () => {
  const cited = sourceFiles(/\.(?:tsx?|json|css|html)$/).flatMap(({ text }) => citedIn(text));
  expect(entries.map(({ number }) => number)).toEqual(inOrder(cited));
});

test('the code cites no number of a list that the project does not have', () => {
  const others = sourceFiles(/\.(?:tsx?|css|html)$/).filter(({ text }) => /(?<![A-Za-z0-9\\])[TF]\d{1,2}\b/.test(text));
  expect(others.map(({ path }) => path)).toEqual([]);
});

describe.each(entries)('$number', (entry) => {
  const quoted = quotedIn(entry);

  test('quotes each message as users read it', () => {
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted).toEqual(quoted.map(({ name }) => ({ name, quote: messages[name]?.message })));
  });

  test('quotes every message that has its number in its name', () => {
    const own = Object.keys(messages).filter((name) => new RegExp(`^error_${entry.number}(?:_|$)`).test(name));
    expect(own.filter((name) => !quoted.some((quote) => quote.name === name))).toEqual([]);
  });

  test('says the cause, what is safe, what the user can do, and the buttons', () => {
    const parts = [...entry.text.matchAll(/^- \*\*([^*]+):\*\* \S.{9,}/gm)].map(([, part]) => part);
    expect(parts).toEqual(['Cause', 'Safe', 'To do', 'Buttons']);
  });
});
