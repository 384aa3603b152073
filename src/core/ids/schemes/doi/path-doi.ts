import { type Address, parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';
import { publishedPath } from './published-path.ts';
import { readDoi } from './written-doi.ts';

/** Hosts whose addresses have a reader of their own, which knows which of their pages are about one paper. */
const hostsWithReader =
  /^(?:dl\.acm\.org|link\.springer\.com|(?:www\.)?nature\.com|journals\.plos\.org|journals\.aps\.org|www\.plos[a-z]+\.org|(?:www\.)?(?:bio|med)rxiv\.org|(?:dx\.|www\.)?doi\.org)$/;

/** Publishers with the DOI behind words of their own. */
const onHost: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [/^(?:www\.)?thieme-connect\.(?:com|de)$/, /^\/products\/ejournals\/(?:abstract|html|pdf)\/(10\.1055\/.+)$/],
  [/^drops\.dagstuhl\.de$/, /^\/entities\/document\/(10\.4230\/.+)$/],
  [/^www\.jstor\.org$/, /^\/stable\/(?:pdf\/)?(10\.\d{4,9}\/.+)$/],
  [/^hdl\.handle\.net$/, /^\/(10\.\d{4,9}\/.+)$/],
];

/** The DOI that an address of a publisher or an archive has in its path, or that follows from it. */
export function readDoiInPath(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || hostsWithReader.test(address.host)) return undefined;
  const own = onHost.find(([host]) => host.test(address.host))?.[1];
  const doi = (own && publishedPath(address, own)) ?? publishedPath(address) ?? numberedDoi(address);
  return doi === undefined ? undefined : readDoi(doi);
}

/** Where a DOI follows from a number in the address; each form is the address without its scheme. */
const numbered: ReadonlyArray<readonly [form: RegExp, doi: string]> = [
  [/^zenodo\.org\/records?\/(\d{3,9})\/?$/, '10.5281/zenodo.'],
  [/^(?:www\.)?nber\.org\/papers\/(w\d{1,6})(?:\.pdf)?\/?$/, '10.3386/'],
  [/^peerj\.com\/articles\/(\d{1,6})(?:\.pdf)?\/?$/, '10.7717/peerj.'],
  [/^peerj\.com\/articles\/cs-(\d{1,6})(?:\.pdf)?\/?$/, '10.7717/peerj-cs.'],
  [/^(?:www\.)?ijcai\.org\/proceedings\/(20(?:1[7-9]|2\d)\/[1-9]\d{0,3})\/?$/, '10.24963/ijcai.'],
  [/^elifesciences\.org\/articles\/(\d{5,6})(?:v\d)?(?:\.pdf)?\/?$/, '10.7554/elife.'],
  [/^psyarxiv\.com\/([a-z\d]{5})\/?$/, '10.31234/osf.io/'],
];

function numberedDoi({ host, path, parameter }: Address): string | undefined {
  const place = host + path;
  for (const [form, doi] of numbered) {
    const [, number] = form.exec(place) ?? [];
    if (number !== undefined) return doi + number;
  }
  return host === 'www.aeaweb.org' && path === '/articles' ? parameter('id') : undefined;
}
