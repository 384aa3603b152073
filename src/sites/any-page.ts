import { addressId } from '../core/ids/address-id.ts';
import { withImplied } from '../core/ids/contained-ids.ts';
import { type PaperId, parseVersionedId } from '../core/ids/paper-id.ts';
import { readUrl } from '../core/ids/schemes/url.ts';
import { anyPageFirst } from './any-page-first.ts';
import { addressReader, linkSurface } from './find/links.ts';
import { listedPdfSurface } from './find/listed-pdfs.ts';
import { citationFacts } from './read/citation-metas.ts';
import { linkedFacts } from './read/linked-facts.ts';
import { readMetas } from './read/metas.ts';
import { pageHeading, pageTitle } from './read/page-heading.ts';
import { pageIds } from './read/page-ids.ts';
import { completeSite, defineFacts, type Facts, type Site } from './site.ts';

const readAddress = /* @__PURE__ */ addressReader([parseVersionedId]);

/**
 * The part of the any-page site that the script that finds papers brings: links to papers wherever they stand, and the
 * page's own paper if its metadata names one.
 */
export const anyPageRest: Partial<Site> = {
  // `readUrl` reads what `listedPdfSurface` returns. All other surfaces choose by ids that the first reader knows.
  reads: [parseVersionedId, readUrl],
  surfaces: [
    {
      name: 'page',
      card: (document) => (pageIds(document).length > 0 ? [pageHeading(document) ?? []].flat() : []),
      link: (heading) => pageIds(heading.ownerDocument)[0] ?? '',
      title: (heading) => pageTitle(heading.ownerDocument, heading),
      place: (heading) => heading,
      fit: 'after',
      proves: true,
    },
    /* @__PURE__ */ linkSurface(readAddress, ownIds),
    /* @__PURE__ */ listedPdfSurface(readAddress),
  ],
  paperLinks: 'a[href]',
};

/** Any page, where the user asks for it. */
export const anyPage = /* @__PURE__ */ completeSite(anyPageFirst, anyPageRest);

/** Facts from the metadata of a page about its own paper. A link gives only the title. */
export const anyPageFacts = defineFacts({ site: 'web', surfaces: { page: factsOfPage } });

/** What the metadata leaves out, the page may say in schema.org's terms. */
function factsOfPage(heading: Element): Facts {
  const { ownerDocument: document } = heading;
  const cited = citationFacts(heading);
  const linked = linkedFacts(document);
  return {
    authors: cited.authors?.length ? cited.authors : linked.authors,
    aliases: namesOfPage(document),
    abstract: cited.abstract || linked.abstract,
    date: cited.date ?? linked.date,
    venue: cited.venue ?? linked.venue,
  };
}

/** Returns the ids of the page's own paper, those that its address and its canonical address name among them. */
function ownIds(document: Document): PaperId[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const named = [document.location.href, canonical].flatMap((address) => readAddress(address) ?? []);
  return withImplied([...pageIds(document), ...named]);
}

/**
 * The addresses of the page and of its PDF name its paper too: the user may have added the page before its metadata was read,
 * or have found the PDF in a list of papers.
 */
function namesOfPage(document: Document): PaperId[] {
  const pdfs = readMetas(document).get('citation_pdf_url') ?? [];
  const addresses = [document.location.href, ...(pdfs.length === 1 ? pdfs : [])];
  return [...pageIds(document), ...addresses.flatMap((address) => addressId(address) ?? [])];
}
