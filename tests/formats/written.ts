import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { Format, WriteOptions } from '../../src/formats/format.ts';
import { authorWords } from '../../src/ui/saying/author-words.ts';
import { english } from '../ui/english.ts';

/** The moment at which tests write files. */
export const writtenAt = Date.parse('2026-06-12T10:00:00.000Z');

/** What tests write files with. */
export const writeOptions: WriteOptions = { now: writtenAt, authorWords: authorWords(english) };

/** All that `format` writes for `entries`. */
export async function written(format: Format, entries: Iterable<LibraryEntry>): Promise<string> {
  const parts: string[] = [];
  await format.write?.(oneByOne(entries), (text) => parts.push(text), writeOptions);
  return parts.join('');
}

/** How many papers of a written JSON file stand whole in its first `length` characters. */
export const wholePapers = (file: string, length: number): number =>
  [...file.matchAll(/\n\{[^\n]*\}(?=,?\n)/g)].filter(({ index, 0: line }) => index + line.length <= length).length;

async function* oneByOne(entries: Iterable<LibraryEntry>): AsyncGenerator<LibraryEntry> {
  yield* entries;
}
