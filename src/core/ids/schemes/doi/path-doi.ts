import { type Address, parseAddress } from '../../address.ts';
import type { FoundId } from '../../versioned-id.ts';
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

/** Publishers with the DOI behind words of their own. */
const onHost: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [/^journals\.aps\.org$/, /^\/[a-z]+\/(?:abstract|pdf|accepted)\/(10\.1103\/.+)$/],
  [/^(?:www\.)?thieme-connect\.(?:com|de)$/, /^\/products\/ejournals\/(?:abstract|html|pdf)\/(10\.1055\/.+)$/],
  [/^drops\.dagstuhl\.de$/, /^\/entities\/document\/(10\.4230\/.+)$/],
  [/^www\.jstor\.org$/, /^\/stable\/(?:pdf\/)?(10\.\d{4,9}\/.+)$/],
  [/^hdl\.handle\.net$/, /^\/(10\.\d{4,9}\/.+)$/],
];

/** What publishers put behind the DOI for a form of the same paper. */
const forms = /(?:\/(?:abstract|full|full-text|fulltext|html|pdf|epdf|epub|meta))+\/?$|(?:\.full)?\.pdf$|\/$/i;

/** Further parts of a DOI have a digit: `10.1088/1367-2630/ab1234`. Words alone (`/figures`) and files are parts of a page. */
const isPartOfDoi = (part: string): boolean =>
  /\d/.test(part) && !/\.(?:png|jpe?g|gif|svg|zip|docx?|xlsx?|xml|csv|mp4)$/i.test(part);

/** The DOI that an address of a publisher or an archive has in its path, or that follows from it. */
export function readDoiInPath(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || hostsWithReader.test(address.host)) return undefined;
  const { host, path } = address;
  const written = onHost.find(([known]) => known.test(host))?.[1].exec(path)?.[1] ?? anywhere.exec(path)?.[1];
  const doi = written === undefined ? doiOf(address) : withoutForm(written, host);
  return doi === undefined ? undefined : readDoi(doi);
}

function withoutForm(written: string, host: string): string | undefined {
  const bare = written.replace(forms, '');
  // Oxford University Press puts a number of its own behind the DOI.
  const doi = host === 'academic.oup.com' ? bare.replace(/\/\d+$/, '') : bare;
  const [, , ...others] = doi.split('/');
  // ACM gives numbers that only look like DOIs to works that have none.
  return others.every(isPartOfDoi) && !doi.startsWith('10.5555/') ? doi : undefined;
}

/** Where a DOI follows from a number in the address; each form is the address without its scheme. */
const numbered: ReadonlyArray<readonly [form: RegExp, doi: string]> = [
  [/^(?:papers\.)?ssrn\.com\/abstract=(\d{3,8})$/, '10.2139/ssrn.'],
  [/^zenodo\.org\/records?\/(\d{3,9})\/?$/, '10.5281/zenodo.'],
  [/^(?:www\.)?nber\.org\/papers\/(w\d{1,6})(?:\.pdf)?\/?$/, '10.3386/'],
  [/^peerj\.com\/articles\/(\d{1,6})(?:\.pdf)?\/?$/, '10.7717/peerj.'],
  [/^peerj\.com\/articles\/cs-(\d{1,6})(?:\.pdf)?\/?$/, '10.7717/peerj-cs.'],
  [/^(?:www\.)?ijcai\.org\/proceedings\/(20(?:1[7-9]|2\d)\/[1-9]\d{0,3})\/?$/, '10.24963/ijcai.'],
  [/^elifesciences\.org\/articles\/(\d{5,6})(?:v\d)?(?:\.pdf)?\/?$/, '10.7554/elife.'],
  [/^osf\.io\/preprints\/psyarxiv\/([a-z\d]{5})(?:_v\d+)?\/?$/, '10.31234/osf.io/'],
  [/^osf\.io\/preprints\/socarxiv\/([a-z\d]{5})(?:_v\d+)?\/?$/, '10.31235/osf.io/'],
  [/^osf\.io\/preprints\/osf\/([a-z\d]{5})(?:_v\d+)?\/?$/, '10.31219/osf.io/'],
  [/^osf\.io\/preprints\/edarxiv\/([a-z\d]{5})(?:_v\d+)?\/?$/, '10.35542/osf.io/'],
  [/^osf\.io\/preprints\/metaarxiv\/([a-z\d]{5})(?:_v\d+)?\/?$/, '10.31222/osf.io/'],
  [/^psyarxiv\.com\/([a-z\d]{5})\/?$/, '10.31234/osf.io/'],
];

function doiOf({ host, path, parameter }: Address): string | undefined {
  const place = host + path;
  for (const [form, doi] of numbered) {
    const [, number] = form.exec(place) ?? [];
    if (number !== undefined) return doi + number;
  }
  if (host === 'papers.ssrn.com' && /^\/sol3\/(?:papers|delivery)\.cfm/i.test(path)) {
    const number = parameter('abstract_id') ?? parameter('abstractid');
    return number !== undefined && /^\d{3,8}$/.test(number) ? `10.2139/ssrn.${number}` : undefined;
  }
  return host === 'www.aeaweb.org' && path === '/articles' ? parameter('id') : undefined;
}
