import type { LibraryEntry } from '../core/library-entry.ts';
import type { Format, WriteOptions } from '../formats/format.ts';

/** A file ready to be handed over. */
export interface WrittenFile {
  content: Blob;
  /** How many it holds. */
  papers: number;
}

/** Characters gathered before they are handed to the browser, which may keep them on disk. */
const chunkLength = 1_000_000;

/**
 * Writes `entries` as a file of `format`, holding one entry and one chunk of text in memory.
 * @throws where the library cannot be read to its end: half a library is no export
 */
export async function writeExport(
  format: Format,
  entries: AsyncIterable<LibraryEntry>,
  options: WriteOptions,
): Promise<WrittenFile> {
  if (format.write === undefined) throw new Error(`${format.id} cannot be written`);
  const chunks: Blob[] = [];
  let text = '';
  let papers = 0;
  const counted = async function* (): AsyncGenerator<LibraryEntry> {
    for await (const entry of entries) {
      papers += 1;
      yield entry;
    }
  };
  const sink = (piece: string): void => {
    text += piece;
    if (text.length < chunkLength) return;
    chunks.push(new Blob([text]));
    text = '';
  };
  await format.write(counted(), sink, options);
  return { content: new Blob([...chunks, text], { type: format.mime }), papers };
}
