import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const words: Record<string, Message> = JSON.parse(
  readFileSync(join(root, 'src/public/_locales/en/messages.json'), 'utf8'),
);
const code = [
  ...sourceFiles(/\.(?:tsx?|html|css)$/).map(({ text }) => text),
  readFileSync(join(root, 'manifest.json'), 'utf8'),
].join('\n');

const keys = Object.keys(words);
const wrong = (isWrong: (message: Message) => boolean): string[] =>
  keys.filter((key) => isWrong(words[key] ?? expect.unreachable()));

test('every message is used', () => {
  const quoted = new Set([...code.matchAll(/['"`]([A-Za-z]\w*)['"`]|__MSG_(\w+)__/g)].map(([, a, b]) => a ?? b));
  const beginnings = [...code.matchAll(/`([a-z]+_\w*)\$\{/g)].map(([, beginning = '']) => beginning);
  expect(keys.length).toBeGreaterThan(30);
  const isUsed = (key: string): boolean =>
    quoted.has(key) ||
    quoted.has(key.replace(/_(?:zero|one|two|few|many|other)$/, '')) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every key is one that browsers read', () => {
  expect(keys.filter((key) => !/^[a-z][A-Za-z0-9_]*$/.test(key))).toEqual([]);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

test('every message says something', () => {
  expect(wrong(({ message }) => message === '' || message !== message.trim() || / {2}/.test(message))).toEqual([]);
});

test('every message fills the places it names, and names the places it fills', () => {
  const named = ({ message }: Message): string[] =>
    [...new Set([...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name = '']) => name.toLowerCase()))].toSorted();
  const filled = ({ placeholders = {} }: Message): string[] =>
    Object.keys(placeholders)
      .map((name) => name.toLowerCase())
      .toSorted();
  expect(wrong((message) => named(message).join() !== filled(message).join())).toEqual([]);
  expect(
    wrong(({ placeholders = {} }) =>
      Object.values(placeholders)
        .map(({ content }) => content)
        .toSorted()
        .some((content, at) => content !== `$${at + 1}`),
    ),
  ).toEqual([]);
});

test('every message speaks plainly', () => {
  const loud = /!|\b(?:oops|please|successfully|simply|sorry|database)\b|\.{3}|\p{Extended_Pictographic}/iu;
  expect(loud.test('Oops, something broke')).toBe(true);
  expect(wrong(({ message }) => loud.test(message))).toEqual([]);
});
