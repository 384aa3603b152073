import { knownReaders, ownReaders, strengthOf } from './id-readers.ts';
import { type PaperId, readId, type VersionedId } from './versioned-id.ts';
import { wrappedAddress } from './wrapped-address.ts';

export type { PaperId, VersionedId } from './versioned-id.ts';

/**
 * Reads any written form of a paper's identity: an address, a DOI, `arXiv:2606.00467v2`, our own `arxiv:2606.00467`.
 * An address that only leads to another is read as that one.
 * @param text an address (absolute) or an identifier, of any length; more than 2 048 characters are never an id
 * @returns the id and the version named, or undefined where the text names no single paper
 */
export function parseVersionedId(text: string): VersionedId | undefined {
  let inside = withoutMark(text).trim();
  for (let wraps = 0; wraps < mostWraps; wraps += 1) inside = wrappedAddress(inside) ?? inside;
  return readId(inside, knownReaders);
}

/** A library proxy around a redirect, or a mail filter around one. */
const mostWraps = 2;

/** Semantic Scholar and others write an address as one more kind of identifier: `URL:https://…`. */
const withoutMark = (text: string): string => text.replace(/^\s*url:/i, '');

/** The id alone of what `parseVersionedId` reads; undefined where the text names no single paper. */
export const parsePaperId = (text: string): PaperId | undefined => parseVersionedId(text)?.id;

/**
 * The same for records, files and what the user types: these may hold ids that only Tagalong makes, `url:…` and `local:…`.
 * Pages are read by `parsePaperId`, so that none can name a paper like this.
 */
export const parseKeptId = (text: string): PaperId | undefined => parsePaperId(text) ?? readId(text, ownReaders)?.id;

/** `arxiv` of `arxiv:2606.00467`. */
export const schemeOf = (id: PaperId): string => id.slice(0, id.indexOf(':'));

/** `2606.00467` of `arxiv:2606.00467`. */
export const idValue = (id: PaperId): string => id.slice(id.indexOf(':') + 1);

/** Orders ids from the strongest scheme to the weakest, then by text. */
export function compareStrength(a: PaperId, b: PaperId): number {
  return strengthOf(schemeOf(b)) - strengthOf(schemeOf(a)) || (a < b ? -1 : a > b ? 1 : 0);
}
