import { knownReaders, schemeNamed } from './known-schemes.ts';
import { type PaperId, readId, type VersionedId } from './versioned-id.ts';

export type { PaperId, VersionedId } from './versioned-id.ts';

/**
 * Reads any written form of a paper's identity: an address, a DOI, `arXiv:2606.00467v2`, our own `arxiv:2606.00467`.
 * @param text an address (absolute) or an identifier, of any length; more than 2 048 characters are never an id
 * @returns the id and the version named, or undefined where the text names no single paper
 */
export const parseVersionedId = (text: string): VersionedId | undefined => readId(text, knownReaders);

/** The id alone of what `parseVersionedId` reads; undefined where the text names no single paper. */
export const parsePaperId = (text: string): PaperId | undefined => parseVersionedId(text)?.id;

/** `arxiv` of `arxiv:2606.00467`. */
export const schemeOf = (id: PaperId): string => id.slice(0, id.indexOf(':'));

/** `2606.00467` of `arxiv:2606.00467`. */
export const idValue = (id: PaperId): string => id.slice(id.indexOf(':') + 1);

/** Orders ids from the strongest scheme to the weakest, then by text. */
export function compareStrength(a: PaperId, b: PaperId): number {
  return strengthOf(b) - strengthOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}

const strengthOf = (id: PaperId): number => schemeNamed(schemeOf(id))?.strength ?? 0;
