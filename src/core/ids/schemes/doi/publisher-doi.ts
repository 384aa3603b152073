import { type Address, parseAddress } from '../../address.ts';
import type { FoundId, IdReader } from '../../versioned-id.ts';
import { readPublishedDoi } from './written-doi.ts';

/** ACM Digital Library: articles. Proceedings volumes and books are no papers. */
export const readAcmDoi: IdReader = (text) =>
  doiAt(text, /^(?:dl|portal)\.acm\.org$/, ({ path, parameter }) => {
    if (path !== '/citation.cfm') return acmArticle.exec(path)?.[1];
    // A number alone is that of an article, from which its DOI follows in journals and not in proceedings.
    const numbers = /^\d{5,7}\.\d{5,7}$/.exec(parameter('id') ?? parameter('doid') ?? '')?.[0];
    return numbers && `10.1145/${numbers}`;
  });

/** Springer Link: articles and chapters. */
export const readSpringerDoi: IdReader = (text) =>
  doiAt(text, /^(?:link|rd)\.springer\.com$/, ({ path }) => springerArticle.exec(path)?.[1]);

/** nature.com: articles, where their address says enough. */
export const readNatureDoi: IdReader = (text) =>
  doiAt(text, /^(?:www\.)?nature\.com$/, ({ path }) =>
    natureDoi(natureArticle.exec(path)?.[1] ?? oldNatureArticle.exec(path)?.[1] ?? ''),
  );

/** PLOS: articles, also at the addresses of before 2013, which still lead there. */
export const readPlosDoi: IdReader = (text) =>
  doiAt(text, /^journals\.plos\.org$|^www\.plos[a-z]+\.org$/, ({ path, parameter }) => {
    const said = plosPage.test(path) ? parameter('id') : /^\/article\/info:doi\/(.+)$/.exec(path)?.[1];
    return plosArticle.exec(said ?? '')?.[0];
  });

/** Journals of the American Physical Society: articles, accepted ones too. */
export const readApsDoi: IdReader = (text) =>
  doiAt(text, /^journals\.aps\.org$/, ({ path }) => apsArticle.exec(path)?.[1]);

/** The DOI of a publisher's page of an article, where its address says it. */
export const readPublisherDoi: IdReader = (text) =>
  readAcmDoi(text) ?? readSpringerDoi(text) ?? readNatureDoi(text) ?? readPlosDoi(text) ?? readApsDoi(text);

function doiAt(text: string, host: RegExp, doiIn: (address: Address) => string | undefined): FoundId | undefined {
  const address = parseAddress(text);
  const doi = address !== undefined && host.test(address.host) ? doiIn(address) : undefined;
  return doi === undefined ? undefined : readPublishedDoi(doi);
}

const acmArticle = /^\/doi\/(?:(?:abs|full|fullHtml|pdf|epdf)\/)?(10\.\d{4,9}\/[^/]+)$/;

const apsArticle = /^\/[a-z]+\/(?:abstract|pdf|accepted)\/(10\.1103\/[^/]+)\/?$/;

/** Few journals have two slashes in their DOIs, such as `10.1140/epjc/s10052-020-7`. */
const springerArticle =
  /^\/(?:(?:article|chapter|protocol|referenceworkentry|content\/pdf)\/|(?!10\.1007\/[\d-]+$))(10\.\d{4,9}\/(?:epj[a-z]+\/)?[^/]+?)(?:\.pdf|\/fulltext\.html)?$/;

const natureArticle = /^\/(?:articles|doifinder\/10\.1038)\/([\w.-]+?)(?:_reference)?(?:\.pdf)?\/?$/;
/** Before 2017: `/nature/journal/v529/n7587/full/nature16961.html`. */
const oldNatureArticle = /^\/[a-z]+\/journal\/v\d+\/[\w-]+\/(?:full|abs|pdf)\/([\w.-]+?)\.(?:html|pdf)$/;

const plosPage = /^\/[a-z]+\/article(?:\/(?:file|authors|metrics|comments|citation|peerReview))?$/;
/** Figures, comments and corrections have DOIs of their own. */
const plosArticle = /^10\.1371\/journal\.p[a-z]{3}\.\d{7}$/;

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
