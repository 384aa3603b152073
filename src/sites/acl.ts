import { parsePaperId } from '../core/ids/paper-id.ts';
import { readAcl } from '../core/ids/schemes/acl.ts';
import { readPublishedDoi } from '../core/ids/schemes/doi/written-doi.ts';
import { citationFacts } from './read/citation-metas.ts';
import { shownText } from './read/shown-text.ts';
import { defineFacts, defineSite, type Facts } from './site.ts';

const titleLink = 'strong a[href]';

/**
 * The ACL Anthology: events, volumes, people, and the page of one paper. Lists contain front matter too, which is no
 * paper.
 */
export const acl = defineSite({
  id: 'acl',
  name: 'ACL Anthology',
  matches: ['https://aclanthology.org/*'],
  hydrates: false,
  reads: [readAcl, readPublishedDoi],
  surfaces: [
    {
      name: 'list',
      path: /^\/(?:events|volumes|venues|sigs|people)\//,
      card: (document) =>
        [...document.querySelectorAll(`#main ${titleLink}`)].flatMap((title) => title.closest('p') ?? []),
      link: titleLink,
      title: titleLink,
      // The buttons of the entry may stand beside it.
      place: (entry) => entry.querySelector('strong:has(a[href])')?.parentElement ?? entry,
      fit: 'block',
    },
    {
      name: 'paper',
      single: true,
      path: /^\/(?:[A-Z]\d|\d{4}\.)[^/]*\/?(?:\?|$)/,
      card: '#main:has(#title)',
      // Front matter also has a page with a DOI, but that is the DOI of the volume.
      link: ({ ownerDocument }) => {
        const { href } = ownerDocument.location;
        return (readAcl(href) && doiOf(ownerDocument)) ?? href;
      },
      title: '#title',
      place: '#title + p',
      fit: 'block',
      proves: true,
    },
  ],
  paperLinks: 'a[href*="-"]:not([href*="/people/"], [href$=".pdf"], [href$=".bib"])',
});

/**
 * Facts that the Anthology shows of papers. A paper's own page proves that its DOI and its Anthology id name one paper.
 */
export const aclFacts = defineFacts({
  site: 'acl',
  surfaces: { list: entryFacts, paper: paperFacts },
});

const doiOf = (page: Document): string | undefined => {
  const doi = page.querySelector('meta[name="citation_doi"]')?.getAttribute('content') ?? '';
  return readPublishedDoi(doi) === undefined ? undefined : doi;
};

/** The volume stands in the entry on the page of a person, and above the entries on the page of an event. */
function entryFacts(entry: Element): Facts {
  const address = entry.querySelector<HTMLAnchorElement>(titleLink)?.href ?? '';
  const volume =
    entry.querySelector('a[href*="/volumes/"]') ??
    entry.parentElement?.querySelector(':scope > h4 a[href*="/volumes/"]') ??
    (/\/volumes\//.test(entry.ownerDocument.location.href) ? entry.ownerDocument.querySelector('#title') : null);
  const after = entry.nextElementSibling;
  return {
    authors: [...entry.querySelectorAll('a[href*="/people/"]')].map(shownText),
    abstract: after?.id.startsWith('abstract-') === true ? shownText(after) : undefined,
    date: yearIn(address),
    venue: shownText(volume),
  };
}

function paperFacts(page: Element): Facts {
  const facts = citationFacts(page);
  const own = parsePaperId(page.ownerDocument.location.href);
  return {
    ...facts,
    aliases: [...(facts.aliases ?? []), ...(own === undefined ? [] : [own])],
    abstract: shownText(page.querySelector('.acl-abstract > span')) || facts.abstract,
  };
}

/** Returns the year that an Anthology id begins with. Ids wrote it in two digits until 2019; the oldest are of 1952. */
function yearIn(address: string): string | undefined {
  const [, whole, short] = /\/(?:(\d{4})\.|[A-Z](\d{2})-)[^/]*\/?$/.exec(address) ?? [];
  return whole ?? (short === undefined ? undefined : `${Number(short) > 50 ? '19' : '20'}${short}`);
}
