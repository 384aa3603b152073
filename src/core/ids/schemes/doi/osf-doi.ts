import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';
import { doiIn } from './doi-text.ts';

/** The prefix of the DOIs of each community that has its preprints on OSF: https://osf.io/preprints/discover */
const prefixes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['psyarxiv', '10.31234'],
  ['socarxiv', '10.31235'],
  ['osf', '10.31219'],
  ['edarxiv', '10.35542'],
  ['metaarxiv', '10.31222'],
]);

/**
 * Preprints on OSF, by an address that names their community, from which their DOIs follow, or by such a DOI. The DOIs of
 * projects and registrations, `10.17605/osf.io/…`, are of no paper.
 */
export function readOsf(text: string): FoundId | undefined {
  const { host, path = '' } = parseAddress(text) ?? {};
  const [, community = '', number, version] =
    /^\/preprints\/([a-z]+)\/([a-z\d]{5})(?:_v([1-9]\d?))?\/?$/.exec(path) ?? [];
  const prefix = host === 'osf.io' ? prefixes.get(community) : undefined;
  if (prefix !== undefined && number !== undefined) return versioned(`doi:${prefix}/osf.io/${number}`, version);
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
