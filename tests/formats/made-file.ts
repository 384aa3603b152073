import type { FileBeginning, InputFile } from '../../src/formats/input-file.ts';

/** A file with this text, as a format reads it. */
export const textFile = (text: string, name = 'library'): InputFile => ({
  name,
  text: async () => text,
  bytes: async () => new TextEncoder().encode(text),
});

/** The beginning of such a file. */
export const beginningOf = (text: string, name = 'library'): FileBeginning => ({
  name,
  text: text
    .slice(0, 4_096)
    .replace(/^\uFEFF/, '')
    .trimStart(),
  bytes: new TextEncoder().encode(text.slice(0, 4_096)),
});
