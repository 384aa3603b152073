import { parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';
import { doiOf } from './numbered-doi.ts';
import { readDoi } from './written-doi.ts';

/** Hosts whose addresses have a reader of their own, which knows which of their pages are about one paper. */
const hostsWithReader =
  /^(?:dl\.acm\.org|link\.springer\.com|(?:www\.)?nature\.com|journals\.plos\.org|www\.plos[a-z]+\.org|(?:www\.)?(?:bio|med)rxiv\.org|(?:dx\.|www\.)?doi\.org)$/;

/**
 * A DOI in the path, as most publishers have it: `/doi/10.…`, `/doi/abs/10.…`, `/article/10.…`, `/articles/10.…/full`.
 * The words between `doi` and the DOI are those of Atypon's Literatum: other words lead to volumes, figures or lists.
 */
const anywhere =
  /\/(?:doi|articles?)\/(?:(?:abs|abstract|full|full-xml|fullhtml|fulltext|html|pdf|pdfdirect|pdfplus|epdf|epub|reader)\/)?(10\.\d{4,9}\/.+)$/i;

/** Services that say something about a paper have its DOI in their paths, and so has who keeps or shares its page. */
const aboutPapers = /^(?:api|badges?)\.|(?:^|\.)(?:altmetric\.com|plu\.mx|pubpeer\.com|scite\.ai)$/;
const otherAddress = /https?:\//i;

/** Publishers with the DOI behind words of their own. */
const onHost: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [/^journals\.aps\.org$/, /^\/[a-z]+\/(?:abstract|pdf|accepted)\/(10\.1103\/.+)$/],
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

/** What publishers put behind the DOI for a form of the same paper. */
const forms = /(?:\/(?:abstract|full|full-text|fulltext|html|pdf|epdf|epub|meta))+\/?$|(?:\.full)?\.pdf$|\/$/i;

/** Pictures and data of a page, and badges that show a DOI. */
const file = /\.(?:png|jpe?g|gif|svg|zip|docx?|xlsx?|xml|csv|mp4)$/i;

/** The DOI that an address of a publisher or an archive has in its path, or that follows from it. */
export function readDoiInPath(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || hostsWithReader.test(address.host) || otherAddress.test(address.path)) return undefined;
  const { host, path } = address;
  if (aboutPapers.test(host)) return undefined;
  const written = onHost.find(([known]) => known.test(host))?.[1].exec(path)?.[1] ?? anywhere.exec(path)?.[1];
  const doi = written === undefined ? doiOf(address) : withoutForm(written, path);
  return doi === undefined ? undefined : readDoi(doi);
}

function withoutForm(written: string, path: string): string | undefined {
  const bare = written.replace(forms, '');
  const doi = numbersArticles.test(path) ? bare.replace(/(?<=\/.*)\/\d{3,}(?:\/[^/]*)?$/, '') : bare;
  const [, , ...others] = doi.split('/');
  // Further parts of a DOI have a digit: `10.1088/1367-2630/ab1234`. Words alone (`/figures`) are parts of a page.
  const isWhole = others.every((part) => /\d/.test(part)) && !file.test(doi);
  // ACM gives numbers that only look like DOIs to works that have none.
  return isWhole && !doi.startsWith('10.5555/') ? doi : undefined;
}

/** Silverchair, the platform of Oxford, MIT Press, AIP and others, puts a number and the title behind the DOI. */
const numbersArticles = /\/(?:advance-)?article[a-z-]*\/doi\//i;
