import type { Pause } from '../../core/pause.ts';
import { EntryCollector } from '../entry-collector.ts';
import type { ReadFile } from '../format.ts';
import type { Fault } from './json-scanner.ts';
import { lineCounter } from './line-counter.ts';
import { locateValue } from './locate-value.ts';
import type { TextRange } from './outline-json.ts';
import { readEntry } from './read-entry.ts';

/** Entries that are only counted go by so fast that a pause for each would be most of the work. */
const countedAtOnce = 1_000;

/** Reads the papers of a file in their order, and names what is wrong with them. */
export class PaperReader {
  readonly #found = new EntryCollector();
  readonly #text: string;
  readonly #pause: Pause | undefined;
  readonly #placeOf: ReturnType<typeof lineCounter>;

  constructor(text: string, pause: Pause | undefined) {
    this.#text = text;
    this.#pause = pause;
    this.#placeOf = lineCounter(text);
  }

  /** What was read so far. */
  get result(): ReadFile {
    return this.#found.result;
  }

  /**
   * Reads the next paper, unless too much before it was not right.
   * @param find where it is, or why it cannot be read
   * @returns what to wait for before the next one
   */
  read(find: () => TextRange | Fault): Promise<void> | undefined {
    if (this.#found.isFull) {
      this.#found.skip();
      return this.result.unread % countedAtOnce === 0 ? this.#pause?.() : undefined;
    }
    const part = find();
    if ('reason' in part) this.addProblem(part);
    else this.#readPart(part);
    return this.#pause?.();
  }

  /** Names what is wrong at a place of the file. */
  addProblem({ at, reason }: Fault): void {
    this.#found.problem('', reason, () => this.#placeOf(at));
  }

  #readPart({ from, to }: TextRange): void {
    const read = readEntry(JSON.parse(this.#text.slice(from, to)));
    const placeAt = (path: readonly string[]) => () => this.#placeOf(locateValue(this.#text, from, path));
    if (read.ok) this.#found.add(read.value, placeAt(['annotation', 'id']));
    else this.#found.problem(read.error.entry, read.error.reason, placeAt(read.error.path));
  }
}
