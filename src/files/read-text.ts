/** Encodings that a file may say of itself by its first bytes, its byte order mark. */
const marked = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

/**
 * The text of a file: UTF-8, or UTF-16 where it begins with that mark, as some editors save it. A wrong byte becomes U+FFFD.
 * @throws where the browser cannot read the file
 */
export async function readText(file: Blob): Promise<string> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const mark = [...start].map((byte) => byte.toString(16)).join('');
  return mark === 'fffe' || mark === 'feff'
    ? new TextDecoder(marked[mark]).decode(await file.arrayBuffer())
    : file.text();
}
