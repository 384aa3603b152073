import type { FoundId } from '../../versioned-id.ts';

const plain = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[\w./()-]*[^\W_])$/i;
/** Prefixes of preprints, and the beginning of a DOI from before 2000, which may be cut. */
const others = /^10\.(?:48550|1101|64898|26434|\d{5}\/osf\.io)\/|\/(?:\(sici\))?\d{4}-\d{3}[\dx]\(/i;

/**
 * A DOI as databases write them, alone or as an address of doi.org, for a script that has no room for the forms that people write.
 * What it reads, `readPublishedDoi` reads as the same.
 */
export function readPlainDoi(text: string): FoundId | undefined {
  const doi = plain.exec(text)?.[1];
  return doi === undefined || others.test(doi) ? undefined : { id: `doi:${doi.toLowerCase()}` };
}
