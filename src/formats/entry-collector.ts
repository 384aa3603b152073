import { idsOfEntry, type LibraryEntry } from '../core/library-entry.ts';
import type { Problem, ReadFile } from './format.ts';
import { mostOfOnePaper, PaperGroups } from './paper-groups.ts';

/** Problems that are described; further ones are only counted. */
export const mostProblems = 1_000;

/** Entries that are not right before a file counts as made to be slow: those behind them are not looked at. */
export const mostBad = 100_000;

/** A place in a file: lines and columns from 1, 0 where the file has none. */
export type Place = Pick<Problem, 'line' | 'column'>;

/** Gathers what a reader finds in a file, within the bounds that hold for every format. */
export class EntryCollector {
  readonly file: ReadFile = { entries: [], problems: [], bad: 0, unread: 0 };
  readonly #groups = new PaperGroups();

  /** Whether so much was wrong that the rest of the file is only counted. */
  get isFull(): boolean {
    return this.file.bad >= mostBad;
  }

  /** Counts an entry that is not looked at. */
  skip(): void {
    this.file.unread += 1;
  }

  /** Takes an entry; one of a paper that has too many already is a problem. */
  add(entry: LibraryEntry, placeOf: () => Place): void {
    if (this.#groups.add(idsOfEntry(entry))) this.file.entries.push(entry);
    else {
      const reason = `expected at most ${mostOfOnePaper} entries of one paper, found one more`;
      this.problem(entry.annotation.id, reason, placeOf);
    }
  }

  /**
   * Names what is wrong with an entry, or with the file at one place.
   * @param entry its id or title; empty where it has none
   * @param placeOf asked only for problems that are described
   */
  problem(entry: string, reason: string, placeOf: () => Place): void {
    this.file.bad += 1;
    if (this.file.problems.length < mostProblems) this.file.problems.push({ ...placeOf(), entry, reason });
  }
}
