import { idsOfEntry, type LibraryEntry } from '../core/library-entry.ts';
import type { Problem, ReadFile } from './format.ts';
import { mostOfOnePaper, PaperGroups } from './paper-groups.ts';

/** At most so many problems are described; further ones are only counted. */
export const mostProblems = 1_000;

/** After so many unreadable entries the rest of a file is not looked at: such a file was made to be slow. */
export const mostUnreadable = 100_000;

/** A place in a file: lines and columns from 1, 0 where the file has none. */
export type Place = Pick<Problem, 'line' | 'column'>;

/** Gathers what a reader finds in a file, within the bounds that hold for every format. */
export class EntryCollector {
  readonly result: ReadFile = { entries: [], problems: [], unreadable: 0, unread: 0 };
  readonly #groups = new PaperGroups();

  /** Whether so much was wrong that the rest of the file is only counted. */
  get isFull(): boolean {
    return this.result.unreadable >= mostUnreadable;
  }

  /** Counts an entry that is not looked at. */
  skip(): void {
    this.result.unread += 1;
  }

  /** Adds an entry. If the file already has too many entries of its paper, the entry counts as a problem. */
  add(entry: LibraryEntry, placeOf: () => Place): void {
    if (this.#groups.add(idsOfEntry(entry))) this.result.entries.push(entry);
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
    this.result.unreadable += 1;
    if (this.result.problems.length < mostProblems) this.result.problems.push({ ...placeOf(), entry, reason });
  }
}
