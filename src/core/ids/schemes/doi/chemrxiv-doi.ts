import { type FoundId, versioned } from '../../versioned-id.ts';
import { doiIn } from './doi-text.ts';

/**
 * The DOI of a preprint on ChemRxiv without its version: `10.26434/chemrxiv-2025-0ln4g-v2`, `10.26434/chemrxiv.7607765.v1`.
 * Since 2026 new DOIs end in `/v1`; they stay as they are, because without that they lead nowhere.
 * @param doi in lower case
 */
export function chemrxivDoi(doi: string): FoundId | undefined {
  const [, unversioned, version] =
    /^(10\.26434\/chemrxiv(?:-\d{4}-[a-z\d]{5}|\.\d{7,8}))(?:[-.]v([1-9]\d?))?$/.exec(doi) ?? [];
  return unversioned === undefined ? undefined : versioned(`doi:${unversioned}`, version);
}

/** DOIs for a script in the pages of ChemRxiv; it reads no others. */
export function readChemrxiv(text: string): FoundId | undefined {
  const doi = doiIn(text) ?? '';
  return doi.startsWith('10.26434/') ? (chemrxivDoi(doi) ?? { id: `doi:${doi}` }) : undefined;
}
