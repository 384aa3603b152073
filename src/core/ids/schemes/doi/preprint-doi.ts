import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';

const hosts = /^(?:www\.)?(?:bio|med)rxiv\.org$/;
const biorxiv = /^(10\.(?:1101|64898)\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})(?:v([1-9]\d?))?$/;
const osf = /^(10\.\d{5}\/osf\.io\/[a-z\d]{5})(?:_v([1-9]\d?))?$/;
const chemrxiv = /^(10\.26434\/chemrxiv(?:-\d{4}-[a-z\d]{5}|\.\d{7,8}))(?:[-.]v([1-9]\d?))?$/;
// What follows the version in an address: `.full`, `.abstract`, `.full.pdf+html`, `.supplementary-material`.
const part = /(?:\.[a-z][a-z-]*(?:\+[a-z]+)?){1,2}$/;

/**
 * The DOI of a preprint on bioRxiv, medRxiv, OSF or ChemRxiv, without its version, which bioRxiv puts behind it in addresses
 * and which the others give a DOI of its own. Undefined for every other DOI, those of other publications of Cold Spring
 * Harbor (also `10.1101`) among them. Since 2026 new DOIs of ChemRxiv end in `/v1`; they stay as they are, because without
 * that they lead nowhere.
 * Forms: https://www.biorxiv.org/about/FAQ (the prefix `10.64898` is in use since the turn of 2026), `10.31234/osf.io/7eb4g_v1`
 * in `OSF Preprints.js` of https://github.com/zotero/translators, `10.26434/chemrxiv-2025-0ln4g-v2`.
 * @param doi in lower case, as `10.1101/2026.01.01.123456v2`
 */
export function preprintDoi(doi: string): FoundId | undefined {
  const [, unversioned, version] = biorxiv.exec(doi) ?? osf.exec(doi) ?? chemrxiv.exec(doi) ?? [];
  return unversioned === undefined ? undefined : versioned(`doi:${unversioned}`, version);
}

/** Preprints by the addresses of bioRxiv and medRxiv, which carry the DOI. */
export function readBiorxiv(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || !hosts.test(address.host) || !address.path.startsWith('/content/')) return undefined;
  return preprintDoi(address.path.slice('/content/'.length).replace(/\/$/, '').replace(part, ''));
}
