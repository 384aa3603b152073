import type { WrittenAddress } from '../address.ts';

/**
 * A host in front of that of a proxy, with its dots or with hyphens in their place: `doi.org.ezproxy.…`,
 * `doi-org.idm.oclc.org`, `0-doi-org.…`. The proxy is known by a word in its name, or as one of a university or of a service.
 */
const proxied =
  /^(?:\d-|p\d+-)?((?:[a-z\d]+(?:--?|\.))+?(?:com|org|net|gov|edu|info|science|press|cool|cc|cr|io|co|de|fr|it|uk|eu|ch))(?:-ssl?|-\d{2,4})?\.(?:[a-z\d-]+\.)*?(?:(?:[a-z\d-]*(?:proxy|vpn|ezp)[a-z\d-]*|(?:lib|bib|remote|acces|eres|elink|docelec|openlink|pbidi|sndl|emedien)[a-z\d-]*)\.[a-z\d.-]+|[a-z\d-]+\.(?:edu(?:\.[a-z]{2})?|ac\.[a-z]{2})|oclc\.org|remotexs\.co|translate\.goog)$/;

/** The address that the proxy of a library, or Google's translator, has under a host of its own. */
export function addressBehindProxy({ host, path, query }: WrittenAddress): string | undefined {
  const name = proxied.exec(host)?.[1];
  if (name === undefined) return undefined;
  // A hyphen of the name itself is written twice where hyphens stand for dots.
  const inside = name.includes('.') ? name : name.replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  return `https://${inside}${path}${query === '' ? '' : `?${query}`}`;
}
