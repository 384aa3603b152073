import type { AuthorWords } from '../core/author-line.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import type { Pause } from '../core/pause.ts';
import type { FileBeginning, InputFile } from './input-file.ts';
import type { Output } from './output.ts';
import type { Refusal } from './refusal.ts';

/** One thing wrong with a file, in words a person can act on (E6). */
export interface Problem {
  /** Lines and columns count from 1; 0 where the file gives none. */
  line: number;
  column: number;
  /** Which entry: its id, key or title as the file has it; empty for the file as a whole. */
  entry: string;
  reason: string;
}

/** What was read from a file. Entries, unreadable ones and unread ones together are all that the file holds. */
export interface ReadFile {
  entries: LibraryEntry[];
  /** What is wrong with it, from its beginning; of very many problems the first. */
  problems: Problem[];
  /** How many entries could not be read. */
  unreadable: number;
  /** How many entries were not looked at, because too much before them was wrong. */
  unread: number;
  /** Why nothing was read of the file (E7); then its one problem says the same. */
  refused?: Refusal;
}

/** What a file is written with, besides the entries. */
export interface WriteOptions {
  /** What the files are called, without an extension: `tagalong-2026-06-12`. */
  name: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Writes lines of authors in the user's language, in files that people read. */
  authorWords: AuthorWords;
}

/** Whether a file is of a format: `possible` where others begin in the same way, so that reading alone can tell. */
export type Recognition = 'certain' | 'possible' | 'no';

/** A kind of file that we write, read, or both. */
export interface Format {
  id: string;
  /** As the user chooses it: `Zotero (BibTeX)`. */
  label: string;
  /** The name of the kind of file in any language: `BibTeX`. */
  kind: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  recognises: (beginning: FileBeginning) => Recognition;
  /** Whether it writes several files. Without it, it writes one, called as `WriteOptions` say. */
  severalFiles?: true;
  /** Writes all entries, in order, holding no more than one in memory. */
  write?: (entries: AsyncIterable<LibraryEntry>, output: Output, options: WriteOptions) => Promise<void>;
  /** Reads a whole file. Never throws for what a file can hold; what the file itself throws passes through. */
  read?: (file: InputFile, pause?: Pause) => Promise<ReadFile>;
}

/** A format's description, checked by the compiler where it is written. */
export const defineFormat = (format: Format): Format => format;
