/** Takes the next piece of a file. The pieces go out in the order of the calls. */
export type Sink = (piece: string | Uint8Array) => void;

/** Where a format writes: one file, or several that a person keeps together in a folder or an archive. */
export interface Output {
  /**
   * Begins the next file. The one before ends there, so files are written one after the other.
   * @param name with its extension; no other file of this output may have it
   */
  file: (name: string) => Sink;
}
