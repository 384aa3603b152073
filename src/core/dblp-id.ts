import { parseAddress } from './address.ts';
import type { FoundId } from './versioned-id.ts';

const hosts = /^(?:www\.)?dblp\.org$|^dblp\.(?:uni-trier|dagstuhl)\.de$/;
const record = /^\/rec\/(?:(?:html|bibtex\d?|xml|rdf|ris|nt|ttl)\/)?([^.]+)(?:\.[a-z]{2,5})?$/;

const key =
  /^(?:(?:conf|journals|series|reference|books|tr|data)(?:\/[\w+-]{1,80}){2,3}|(?:phd|ms)(?:\/[\w+-]{1,80}){1,3})$/;
// `conf/acl/2026-1`. The numbers that tell authors of one name apart come first in a key as well, but begin with a zero.
const proceedings = /^conf\/[^/]+\/(?:19|20)\d{2}/;

/**
 * Records of dblp: `conf/acl/SmithJ26`, whose case matters. Proceedings, people and venues name no paper.
 * Forms: https://dblp.org/faq/
 */
export function readDblp(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !hosts.test(address.host)) return undefined;
  const value = address === undefined ? /^dblp:\s*(\S+)$/i.exec(text)?.[1] : record.exec(address.path)?.[1];
  return value !== undefined && key.test(value) && !proceedings.test(value) ? { id: `dblp:${value}` } : undefined;
}
