import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Message } from '../ui/english.ts';
import { secondCatalogue, secondLanguage } from '../ui/second-language.ts';
import { root, sourceFiles } from './source-files.ts';
import { englishFaults, languageFaults, unusedFaults } from './word-faults.ts';

const locales = join(root, 'src/public/_locales');
const wordsIn = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
const languages = readdirSync(locales);
const english = wordsIn('en');
const code = [
  ...sourceFiles(/\.(?:tsx?|html|css)$/).map(({ text }) => text),
  readFileSync(join(root, 'manifest.json'), 'utf8'),
].join('\n');

/** The English words with some of them changed; undefined takes a message away. */
const changed = (changes: Record<string, Message | undefined>): Catalogue =>
  Object.fromEntries(Object.entries({ ...english, ...changes }).flatMap(([key, to]) => (to ? [[key, to]] : [])));

describe('every message', () => {
  test('has a description for translators, which says what each placeholder is', () => {
    expect(englishFaults(english)).toEqual([]);
    const bare = changed({ editor_note: { message: 'Note' } });
    expect(englishFaults(bare)).toEqual([
      'The message editor_note lacks a description for translators: what it is and where it stands.',
    ]);
    const vague = { ...english['editor_removeTag'], message: 'x', description: 'The button on a tag.' };
    expect(englishFaults(changed({ editor_removeTag: vague }))).toEqual([
      'The description of editor_removeTag does not say what $TAG$ is.',
    ]);
  });

  test('is used', () => {
    expect(Object.keys(english).length).toBeGreaterThan(30);
    expect(unusedFaults(english, code)).toEqual([]);
    const more = { popup_never: { message: 'Never' }, never_one: { message: '1' }, never_other: { message: '2' } };
    expect(unusedFaults(changed(more), code)).toEqual([
      'No code uses the message popup_never.',
      'No code uses the message never_one.',
      'No code uses the message never_other.',
    ]);
  });

  test('has a key that browsers read', () => {
    const keys = Object.keys(english);
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9_]*$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test('says something', () => {
    const isOdd = ({ message }: Message): boolean =>
      message === '' || message !== message.trim() || / {2}|\n/.test(message);
    expect(Object.keys(english).filter((key) => isOdd(english[key] ?? expect.unreachable()))).toEqual([]);
  });

  test('speaks plainly', () => {
    const loud = /!|\b(?:oops|please|successfully|simply|sorry|database)\b|\.{3}|\p{Extended_Pictographic}/iu;
    expect(loud.test('Oops, something broke')).toBe(true);
    expect(Object.keys(english).filter((key) => loud.test(english[key]?.message ?? ''))).toEqual([]);
  });
});

describe('every language', () => {
  test.each(languages)('%s has every message, every plural form and every placeholder', (language) => {
    expect(languageFaults(language, wordsIn(language), english)).toEqual([]);
  });

  test('has them in the language that tests make up as well', () => {
    expect(languageFaults(secondLanguage, secondCatalogue, english)).toEqual([]);
  });

  test('is told which form, message or placeholder it lacks', () => {
    const { papers_few: _few, editor_note: _note, ...others } = secondCatalogue;
    const wrong = {
      ...others,
      popup_never: { message: 'nie' },
      language: { message: 'ru' },
      editor_removeTag: { message: 'usuń' },
      editor_tagAdded: { message: '$TAG$', placeholders: { tag: { content: '$2' } } },
      papers_one: { message: 'one paper' },
      export_done_one: { message: 'one paper written' },
    };
    expect(languageFaults('pl', wrong, english)).toEqual([
      'The language pl lacks the message editor_note.',
      'The language pl lacks the plural form papers_few.',
      'The language pl has the message popup_never, which nothing asks for.',
      'The message language of pl is not pl.',
      'The message editor_removeTag of pl leaves out $TAG$.',
      'The message editor_tagAdded of pl fills $TAG$ otherwise than English does.',
      'The message export_done_one of pl leaves out $FILE$.',
    ]);
  });
});
