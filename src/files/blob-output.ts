import type { Output, Sink } from '../formats/output.ts';

/** A file ready to be handed over. */
export interface WrittenFile {
  name: string;
  content: Blob;
}

/** Characters gathered before they are handed to the browser, which may keep them on disk. */
const chunkLength = 1_000_000;

/** An output whose files become blobs, with one chunk of text in memory. */
export class BlobOutput implements Output {
  readonly #mime: string;
  readonly #parts = new Map<string, Blob[]>();
  #open: string | undefined;
  #text = '';

  /** @param mime of each file */
  constructor(mime: string) {
    this.#mime = mime;
  }

  /** @throws if a file with this name was written already */
  file(name: string): Sink {
    if (this.#parts.has(name)) throw new Error(`${name} is written twice`);
    this.#flush();
    this.#parts.set(name, []);
    this.#open = name;
    return (piece) => {
      if (this.#open !== name) throw new Error(`${name} ended before this piece`);
      this.#add(piece);
    };
  }

  /** Ends the last file. Returns all of them, in the order in which they were begun. */
  finish(): WrittenFile[] {
    this.#flush();
    this.#open = undefined;
    return [...this.#parts].map(([name, parts]) => ({ name, content: new Blob(parts, { type: this.#mime }) }));
  }

  #add(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.#text += piece;
      if (this.#text.length >= chunkLength) this.#flush();
    } else {
      this.#flush();
      // A copy: whoever made the bytes may write over them.
      this.#keep(new Blob([new Uint8Array(piece)]));
    }
  }

  #flush(): void {
    if (this.#text !== '') this.#keep(new Blob([this.#text]));
    this.#text = '';
  }

  #keep(part: Blob): void {
    this.#parts.get(this.#open ?? '')?.push(part);
  }
}
