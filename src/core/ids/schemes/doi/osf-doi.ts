import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';
import { doiIn } from './doi-text.ts';

/** The prefix of the DOIs of each community that has its preprints on OSF: https://osf.io/preprints/discover */
const prefixes: Readonly<Record<string, string>> = {
  africarxiv: '31730',
  eartharxiv: '31223',
  ecoevorxiv: '32942',
  edarxiv: '35542',
  engrxiv: '31224',
  lawarxiv: '31228',
  lissa: '31229',
  metaarxiv: '31222',
  mindrxiv: '31231',
  osf: '31219',
  psyarxiv: '31234',
  socarxiv: '31235',
  sportrxiv: '31236',
  thesiscommons: '31237',
};

const preprint =
  /^(?:osf\.io\/preprints\/([a-z]+)|(psyarxiv|ecoevorxiv)\.(?:com|org))\/([2-9a-hjkmnp-z]{5})(?:_v([1-9]\d?))?\/?$/;

/**
 * Preprints on OSF, by an address that names their community, from which their DOIs follow, or by such a DOI. The DOIs of
 * projects and registrations, `10.17605/osf.io/…`, are of no paper.
 */
export function readOsf(text: string): FoundId | undefined {
  const { host = '', path = '' } = parseAddress(text) ?? {};
  const [, community, ownHost = '', number, version] = preprint.exec(host + path) ?? [];
  const prefix = prefixes[community ?? ownHost];
  if (prefix !== undefined && number !== undefined) return versioned(`doi:10.${prefix}/osf.io/${number}`, version);
  return osfDoi(doiIn(text) ?? '');
}

/**
 * The DOI of a preprint on OSF without its version, `10.31234/osf.io/7eb4g_v1`. Undefined for every other DOI.
 * Source: `OSF Preprints.js` of https://github.com/zotero/translators.
 * @param doi in lower case
 */
export function osfDoi(doi: string): FoundId | undefined {
  const [, unversioned, version] = /^(10\.(?!17605)\d{5}\/osf\.io\/[a-z\d]{5})(?:_v([1-9]\d?))?$/.exec(doi) ?? [];
  return unversioned === undefined ? undefined : versioned(`doi:${unversioned}`, version);
}
