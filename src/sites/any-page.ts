import { addressId } from '../core/ids/address-id.ts';
import { type PaperId, parseVersionedId } from '../core/ids/paper-id.ts';
import { anyPageFirst } from './any-page-first.ts';
import { linkSurface } from './find/links.ts';
import { citationFacts } from './read/citation-metas.ts';
import { pageHeading, pageTitle } from './read/page-heading.ts';
import { pageIds } from './read/page-ids.ts';
import { completeSite, defineFacts } from './site.ts';

/**
 * Any page, where the user asks for it: links to papers wherever they stand, and the page's own paper if its metadata
 * names one.
 */
export const anyPage = /* @__PURE__ */ completeSite(anyPageFirst, {
  reads: [parseVersionedId],
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
    linkSurface([parseVersionedId], pageIds),
  ],
  paperLinks: 'a[href]',
});

/** Facts from the metadata of a page about its own paper. A link gives only the title. */
export const anyPageFacts = defineFacts({
  site: 'web',
  surfaces: { page: (heading) => ({ ...citationFacts(heading), aliases: namesOfPage(heading.ownerDocument) }) },
});

/** The address too names the paper of the page: the user may have added the page before its metadata was read. */
const namesOfPage = (document: Document): PaperId[] => [
  ...pageIds(document),
  ...[addressId(document.location.href) ?? []].flat(),
];
