import type { LibraryEntry } from '../core/library-entry.ts';
import type { Problem } from '../formats/format.ts';
import type { Refusal } from '../formats/refusal.ts';

/**
 * What a file would do to the library, counted in papers. `inBin` counts those that lie in the bin, and are in none of the
 * others; `unreadable` counts the entries that could not be read or were not looked at.
 */
export interface ImportCounts {
  fresh: number;
  changed: number;
  same: number;
  inBin: number;
  unreadable: number;
}

/** A file that was read and waits for the user's word. */
export interface ReadyImport {
  file: string;
  /** Papers that the file would change, in the bin or not. */
  entries: LibraryEntry[];
  /** Papers in the bin that the file would only take out of it. */
  onlyBinned: LibraryEntry[];
  counts: ImportCounts;
  /** What is wrong with the file; of very many problems the first. */
  problems: Problem[];
  /** How many of the unreadable ones were not looked at, because too much before them was wrong. */
  unread: number;
  /** Papers that the file itself moves to the bin. */
  toBin: number;
  /** Whether the papers that lie in the bin are to come out of it. */
  putBack: boolean;
}

/** What is imported, as the user has chosen. */
export const chosenEntries = ({ entries, onlyBinned, putBack }: ReadyImport): LibraryEntry[] =>
  putBack ? [...entries, ...onlyBinned] : entries;

/** Why there is nothing to import: the file was refused (E7), or the browser could not read it. */
export type ImportRefusal = Refusal | { kind: 'unreadable' };

/** The outcome of reading a file for an import. */
export type ImportReading = { type: 'refused'; refusal: ImportRefusal } | { type: 'read'; ready: ReadyImport };
