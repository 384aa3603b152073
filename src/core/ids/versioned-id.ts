declare const brand: unique symbol;

/** Which paper, whatever the site: `scheme:value` without a version. Made only by `readId`. */
export type PaperId = string & { readonly [brand]: 'PaperId' };

/** A paper together with the version that an address or identifier named. */
export interface VersionedId {
  id: PaperId;
  version?: number;
}

/** What one reader found: our written form, and the version where the text named one. */
export interface FoundId {
  id: string;
  version?: number;
}

/** An id with the version that stood beside it, if any. */
export const versioned = (id: string, version: string | undefined): FoundId =>
  version === undefined ? { id } : { id, version: Number(version) };

/** Reads the ids of one scheme in all their forms; undefined where `text` is none. */
export type IdReader = (text: string) => FoundId | undefined;

/** Longer text is never looked into. */
export const longestInput = 2048;

/**
 * The id in `text` by the first of `readers` that knows it. A script in a page brings only the readers of its site;
 * everything else uses `parseVersionedId`, which has them all.
 */
export function readId(text: string, readers: readonly IdReader[]): VersionedId | undefined {
  if (text.length > longestInput) return undefined;
  const trimmed = text.trim();
  for (const read of readers) {
    const found = read(trimmed);
    // Our own form of an id is read again, and may be longer than what it was read from.
    if (found !== undefined && found.id.length <= longestInput) return { ...found, id: found.id as PaperId };
  }
  return undefined;
}
