import { parseAddress } from '../../address.ts';
import { type FoundId, versioned } from '../../versioned-id.ts';

/** The prefix of the DOIs of each community that has its preprints on OSF: https://osf.io/preprints/discover */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['psyarxiv', '10.31234'],
  ['socarxiv', '10.31235'],
  ['osf', '10.31219'],
  ['edarxiv', '10.35542'],
  ['metaarxiv', '10.31222'],
]);

/** Preprints on OSF, by an address that names their community, from which their DOIs follow. */
export function readOsf(text: string): FoundId | undefined {
  const { host, path = '' } = parseAddress(text) ?? {};
  const [, community = '', number, version] =
    /^\/preprints\/([a-z]+)\/([a-z\d]{5})(?:_v([1-9]\d?))?\/?$/.exec(path) ?? [];
  const prefix = host === 'osf.io' ? prefixes.get(community) : undefined;
  return prefix === undefined || number === undefined
    ? undefined
    : versioned(`doi:${prefix}/osf.io/${number}`, version);
}
