import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';

const hosts = /^(?:www\.)?(?:bio|med)rxiv\.org$/;
const preprint = /^(10\.(?:1101|64898)\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})(?:v([1-9]\d?))?$/;
// What follows the version in an address: `.full`, `.abstract`, `.full.pdf+html`, `.supplementary-material`.
const part = /(?:\.[a-z][a-z-]*(?:\+[a-z]+)?){1,2}$/;

/**
 * The DOI of a preprint on bioRxiv or medRxiv, without the version that their addresses, and some lists of references, put
 * behind it. Undefined for every other DOI, those of other publications of Cold Spring Harbor (also `10.1101`) among them.
 * Forms: https://www.biorxiv.org/about/FAQ; the prefix `10.64898` is in use since the turn of 2026.
 * @param doi in lower case, as `10.1101/2026.01.01.123456v2`
 */
export function preprintDoi(doi: string): FoundId | undefined {
  const [, unversioned, version] = preprint.exec(doi) ?? [];
  return unversioned === undefined ? undefined : versioned(`doi:${unversioned}`, version);
}

const page = /^\/content\/(10\..+)$/;
/** Addresses with the day of the upload, as of a journal that prints early. They ended before the prefix changed. */
const early = /^\/content\/(?:(?:bio|med)rxiv\/)?early\/20(?:1\d|2[0-4])\/\d\d\/\d\d\/(.+)$/;

/** Preprints by the addresses of bioRxiv and medRxiv, which carry the DOI or its number. */
export function readBiorxiv(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || !hosts.test(address.host)) return undefined;
  const [, doi] = page.exec(address.path) ?? [];
  const [, number] = early.exec(address.path) ?? [];
  const written = doi ?? (number === undefined ? undefined : `10.1101/${number}`);
  return written === undefined ? undefined : preprintDoi(written.replace(/\/$/, '').replace(part, ''));
}
