import { parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';
import { doiOf } from './numbered-doi.ts';
import { publishedPath } from './published-path.ts';
import { readDoi } from './written-doi.ts';

/** Hosts whose addresses have a reader of their own, which knows which of their pages are about one paper. */
const hostsWithReader =
  /^(?:dl\.acm\.org|link\.springer\.com|(?:www\.)?nature\.com|journals\.plos\.org|journals\.aps\.org|www\.plos[a-z]+\.org|(?:www\.)?(?:bio|med)rxiv\.org|(?:dx\.|www\.)?doi\.org)$/;

/** Services that say something about a paper have its DOI in their paths, and so has who keeps or shares its page. */
const aboutPapers = /^(?:api|badges?)\.|(?:^|\.)(?:altmetric\.com|plu\.mx|pubpeer\.com|scite\.ai)$/;
const otherAddress = /https?:\//i;

/** Publishers with the DOI behind words of their own. */
const onHost: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [/^(?:www\.)?thieme-connect\.(?:com|de)$/, /^\/products\/ejournals\/(?:abstract|html|pdf)\/(10\.1055\/.+)$/],
  [/^drops\.dagstuhl\.de$/, /^\/entities\/document\/(10\.4230\/.+)$/],
  [/^www\.jstor\.org$/, /^\/stable\/(?:pdf\/)?(10\.\d{4,9}\/.+)$/],
  [/^jos[es]\.theoj\.org$/, /^\/papers\/(10\.21105\/.+)$/],
  [
    /^(?:projecteuclid|bioone|www\.spiedigitallibrary|scitation\.aip)\.org$/,
    /^\/.+\/(10\.\d{4,9}\/.+?)(?:\.(?:full|short|pdf))?$/,
  ],
  [/\.(?:biomedcentral|springeropen)\.com$/, /^\/(?:track|counter)\/pdf\/(10\.1186\/.+)$/],
  [/^www\.annualreviews\.org$/, /^\/content\/journals\/(10\.1146\/.+)$/],
  [/^(?:www|journal)\.frontiersin\.org$/, /^\/journal\/(10\.3389\/.+)$/i],
  [
    /^hdl\.handle\.net$|^(?:dx\.plos|doi\.acm|doi\.ieeecomputersociety)\.org$|^doi\.wiley\.com$|^sci-hub\.[a-z]{2,3}$/,
    /^\/(10\.\d{4,9}\/.+)$/,
  ],
];

/** The DOI that an address of a publisher or an archive has in its path, or that follows from it. */
export function readDoiInPath(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || hostsWithReader.test(address.host) || otherAddress.test(address.path)) return undefined;
  if (aboutPapers.test(address.host)) return undefined;
  const own = onHost.find(([host]) => host.test(address.host))?.[1];
  const doi = (own && publishedPath(address, own)) ?? publishedPath(address) ?? doiOf(address);
  return doi === undefined ? undefined : readDoi(doi);
}
