import type { LibraryEntry } from '../core/library-entry.ts';
import type { Format, WriteOptions } from '../formats/format.ts';
import { BlobOutput, type WrittenFile } from './blob-output.ts';

/** What an export came to. */
export interface WrittenExport {
  /** One file, unless the format has several. */
  files: WrittenFile[];
  /** How many papers they hold, those in the bin included if they were given. */
  papers: number;
}

/**
 * Writes `entries` in `format`, holding one entry and one chunk of text in memory.
 * @throws where the library cannot be read to its end: half a library is no export
 */
export async function writeExport(
  format: Format,
  entries: AsyncIterable<LibraryEntry>,
  options: WriteOptions,
): Promise<WrittenExport> {
  if (format.write === undefined) throw new Error(`${format.id} cannot be written`);
  const output = new BlobOutput(format.mime);
  let papers = 0;
  const counted = async function* (): AsyncGenerator<LibraryEntry> {
    for await (const entry of entries) {
      papers += 1;
      yield entry;
    }
  };
  await format.write(counted(), output, options);
  return { files: output.finish(), papers };
}
