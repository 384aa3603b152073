import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { Format, WriteOptions } from '../../src/formats/format.ts';
import type { Output, Sink } from '../../src/formats/output.ts';
import { authorWords } from '../../src/ui/saying/author-words.ts';
import { english } from '../ui/english.ts';

/** The moment at which tests write files. */
export const writtenAt = Date.parse('2026-06-12T10:00:00.000Z');

/** What tests write files with. */
export const writeOptions: WriteOptions = {
  name: 'tagalong-2026-06-12',
  now: writtenAt,
  authorWords: authorWords(english),
};

/** Files as text by their names, in the order in which they were begun. */
export class TextOutput implements Output {
  readonly files = new Map<string, string>();

  file(name: string): Sink {
    if (this.files.has(name)) throw new Error(`${name} is written twice`);
    this.files.set(name, '');
    return (piece) => {
      const text = typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
      this.files.set(name, this.files.get(name) + text);
    };
  }

  /** How much was written so far. */
  get length(): number {
    return [...this.files.values()].join('').length;
  }
}

/** All files that `format` writes for `entries`. */
export async function writtenFiles(format: Format, entries: Iterable<LibraryEntry>): Promise<Map<string, string>> {
  const output = new TextOutput();
  await format.write?.(oneByOne(entries), output, writeOptions);
  return output.files;
}

/** All that `format` writes for `entries`, one file after the other. */
export const written = async (format: Format, entries: Iterable<LibraryEntry>): Promise<string> =>
  [...(await writtenFiles(format, entries)).values()].join('');

/** How many papers of a written JSON file stand whole in its first `length` characters. */
export const wholePapers = (file: string, length: number): number =>
  [...file.matchAll(/\n\{[^\n]*\}(?=,?\n)/g)].filter(({ index, 0: line }) => index + line.length <= length).length;

async function* oneByOne(entries: Iterable<LibraryEntry>): AsyncGenerator<LibraryEntry> {
  yield* entries;
}
