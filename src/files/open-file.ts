import type { FileBeginning, InputFile } from '../formats/input-file.ts';

/** The browser could not read a file: it is gone, or was changed since it was chosen. */
export class UnreadableFile extends Error {}

/** Bytes that tell the kind of a file. */
const beginningLength = 4_096;

/** A file as formats read it. Its content is fetched when it is asked for; each may throw `UnreadableFile`. */
export function openFile(file: File): InputFile {
  const bytes = (): Promise<Uint8Array<ArrayBuffer>> => bytesOf(file);
  return { name: file.name, bytes, text: async () => decodeText(await bytes()) };
}

/**
 * The first few thousand bytes of a file.
 * @throws UnreadableFile
 */
export async function readBeginning(file: File): Promise<FileBeginning> {
  const bytes = await bytesOf(file.slice(0, beginningLength));
  return { name: file.name, bytes, text: decodeText(bytes).trimStart() };
}

const bytesOf = (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (cause: unknown) => {
      throw new UnreadableFile('the browser could not read it', { cause });
    },
  );

/** UTF-8, or UTF-16 where the text begins with that mark, as some editors save it. Marks are left out. */
function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(marked).decode(bytes);
}
