import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';
import { chemrxivDoi } from './chemrxiv-doi.ts';
import { osfDoi } from './osf-doi.ts';

const hosts = /^(?:www\.)?(?:bio|med)rxiv\.org$/;
const biorxiv = /^(10\.(?:1101|64898)\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})(?:v([1-9]\d?))?$/;
// What follows the version in an address: `.full`, `.abstract`, `.full.pdf+html`, `.supplementary-material`.
const part = /(?:\.[a-z][a-z-]*(?:\+[a-z]+)?){1,2}$/;

/**
 * The DOI of a preprint without its version, of any archive whose DOIs may carry one. Undefined for every other DOI.
 * @param doi in lower case
 */
export const preprintDoi = (doi: string): FoundId | undefined => biorxivDoi(doi) ?? osfDoi(doi) ?? chemrxivDoi(doi);

/**
 * The same for bioRxiv and medRxiv, whose addresses, and some lists of references, have the version behind the DOI. Undefined for
 * other publications of Cold Spring Harbor, which are also `10.1101`.
 * Forms: https://www.biorxiv.org/about/FAQ; the prefix `10.64898` is in use since the turn of 2026.
 * @param doi as `10.1101/2026.01.01.123456v2`
 */
function biorxivDoi(doi: string): FoundId | undefined {
  const [, unversioned, version] = biorxiv.exec(doi) ?? [];
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
  return written === undefined ? undefined : biorxivDoi(written.replace(/\/$/, '').replace(part, ''));
}
