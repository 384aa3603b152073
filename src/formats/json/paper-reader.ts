import { idsOfEntry, type LibraryEntry } from '../../core/library-entry.ts';
import type { Pause } from '../../core/pause.ts';
import type { ReadFile } from '../format.ts';
import type { Fault } from './json-scanner.ts';
import { lineCounter } from './line-counter.ts';
import { locateValue } from './locate-value.ts';
import type { Span } from './outline-json.ts';
import { mostOfOnePaper, PaperGroups } from './paper-groups.ts';
import { type EntryFault, readEntry } from './read-entry.ts';

/** Problems that are described; further ones are only counted. */
export const mostProblems = 1_000;

/** Entries that are not right before a file counts as made to be slow: those behind them are not looked at. */
export const mostBad = 100_000;

/** Entries that are only counted go by so fast that a pause for each would be most of the work. */
const countedAtOnce = 1_000;

/** Reads the papers of a file in their order, and names what is wrong with them. */
export class PaperReader {
  readonly file: ReadFile = { entries: [], problems: [], bad: 0, unread: 0 };
  readonly #text: string;
  readonly #pause: Pause | undefined;
  readonly #placeOf: ReturnType<typeof lineCounter>;
  readonly #groups = new PaperGroups();

  constructor(text: string, pause: Pause | undefined) {
    this.#text = text;
    this.#pause = pause;
    this.#placeOf = lineCounter(text);
  }

  /**
   * Reads the next paper, unless too much before it was not right.
   * @param find where it is, or why it cannot be read
   * @returns what to wait for before the next one
   */
  read(find: () => Span | Fault): Promise<void> | undefined {
    if (this.file.bad >= mostBad) {
      this.file.unread += 1;
      return this.file.unread % countedAtOnce === 0 ? this.#pause?.() : undefined;
    }
    const part = find();
    if ('reason' in part) this.name(part);
    else this.#take(part);
    return this.#pause?.();
  }

  /** Names what is wrong at a place of the file. */
  name({ at, reason }: Fault): void {
    this.#problem('', reason, () => at);
  }

  #take({ from, to }: Span): void {
    const read = readEntry(JSON.parse(this.#text.slice(from, to)));
    if (read.ok && this.#groups.add(idsOfEntry(read.value))) {
      this.file.entries.push(read.value);
      return;
    }
    const { entry, path, reason } = read.ok ? tooOften(read.value) : read.error;
    this.#problem(entry, reason, () => locateValue(this.#text, from, path));
  }

  #problem(entry: string, reason: string, at: () => number): void {
    const { problems } = this.file;
    this.file.bad += 1;
    if (problems.length < mostProblems) problems.push({ ...this.#placeOf(at()), entry, reason });
  }
}

const tooOften = ({ annotation }: LibraryEntry): EntryFault => ({
  entry: annotation.id,
  path: ['annotation', 'id'],
  reason: `expected at most ${mostOfOnePaper} entries of one paper, found one more`,
});
