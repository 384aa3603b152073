import { type Address, parseAddress } from './address.ts';
import { readPublishedDoi } from './id-forms.ts';
import type { FoundId } from './versioned-id.ts';

/** Where a publisher's addresses say the DOI of an article, by host. */
const publishers: ReadonlyArray<readonly [host: RegExp, doiIn: (address: Address) => string | undefined]> = [
  [
    /^dl\.acm\.org$/,
    ({ path }) => /^\/doi\/(?:(?:abs|full|fullHtml|pdf|epdf)\/)?(10\.\d{4,9}\/[^/]+)$/.exec(path)?.[1],
  ],
  [/^link\.springer\.com$/, ({ path }) => springer.exec(path)?.[1]],
  [/^(?:www\.)?nature\.com$/, ({ path }) => natureDoi(/^\/articles\/([\w.-]+?)(?:\.pdf)?\/?$/.exec(path)?.[1] ?? '')],
  [/^journals\.plos\.org$/, plosDoi],
  // The address of before 2013, which still leads there.
  [/^www\.plos[a-z]+\.org$/, ({ path }) => plosArticle.exec(path.replace(/^\/article\/info:doi\//, ''))?.[0]],
];

/** Articles and chapters. Few journals have two slashes in their DOIs, such as `10.1140/epjc/s10052-020-7`. */
const springer =
  /^\/(?:article|chapter|protocol|content\/pdf)\/(10\.\d{4,9}\/(?:epj[a-z]+\/)?[^/]+?)(?:\.pdf|\/fulltext\.html)?$/;

/** Articles; figures, comments and corrections have DOIs of their own. */
const plosArticle = /^10\.1371\/journal\.p[a-z]{3}\.\d{7}$/;

/**
 * The DOI of a publisher's page of an article, where its address says it. That of an ACM proceedings volume or of a book
 * names no paper.
 */
export function readPublisherDoi(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const publisher = publishers.find(([host]) => address !== undefined && host.test(address.host));
  const doi = address && publisher?.[1](address);
  return doi === undefined ? undefined : readPublishedDoi(doi);
}

function plosDoi({ path, parameter }: Address): string | undefined {
  return /^\/[a-z]+\/article(?:\/(?:file|authors|metrics|comments|citation|peerReview))?$/.test(path)
    ? plosArticle.exec(parameter('id') ?? '')?.[0]
    : undefined;
}

/**
 * The DOI of an article of which nature.com names the last part. Only where that is sure: journals that joined later leave
 * the dots of their DOIs out (`bjc2014123` is 10.1038/bjc.2014.123) or name a number alone (`6605192` is
 * 10.1038/sj.bjc.6605192), which the page itself puts right.
 */
function natureDoi(slug: string): string | undefined {
  const journal = /^[sd](4\d{4})-\d{3}-\d{4,5}-[\da-z]$/.exec(slug)?.[1];
  // Humanities and Social Sciences Communications began elsewhere, as Palgrave Communications.
  if (journal !== undefined) return `${journal === '41599' ? '10.1057' : '10.1038'}/${slug}`;
  return ownJournals.test(slug) ? `10.1038/${slug}` : undefined;
}

/** Nature, by volume and page or by number; its sisters, all of which begin with n, by number, with or without a year. */
const ownJournals =
  /^(?:\d{6}[a-z]\d?|35\d{6}|nature\d{5}|ncomms\d{4,5}|srep\d{5}|n[a-z]{1,8}\d{3,4}|n[a-z]{1,8}(?:\.\d{4})?\.\d{1,4})$/;
