/** A file that is read. Each part is fetched and decoded when it is asked for. */
export interface InputFile {
  /** Its name, without the folder in which it lies. */
  name: string;
  /** The whole text, whatever its encoding, without a byte order mark; U+FFFD for bytes that are no text. */
  text: () => Promise<string>;
  /** The whole content, for kinds that are not text. */
  bytes: () => Promise<Uint8Array>;
}

/** What tells the kind of a file. */
export interface FileBeginning {
  name: string;
  /** The first few thousand characters, without a byte order mark and white space before them. */
  text: string;
  /** The first few thousand bytes, as they are. */
  bytes: Uint8Array;
}
