import { withImplied } from '../../core/ids/contained-ids.ts';
import { type IdReader, type PaperId, readId } from '../../core/ids/versioned-id.ts';
import { isCitation, isTitleLabel } from '../../core/text/title-label.ts';
import { shownText } from '../read/shown-text.ts';
import type { Surface } from '../site.ts';
import { addressIn } from './find-cards.ts';
import { linkedTitle } from './linked-title.ts';
import { isInText } from './links-without-card.ts';
import { type ChosenLink, type LinkWithId, oneLinkEach } from './one-link-each.ts';
import { isInReferences } from './reference-places.ts';
import { samePapers } from './same-papers.ts';
import { textEnd } from './text-end.ts';

/**
 * Returns whether a link stands in a part of the page in which no link is a mention of a paper: navigation, fields,
 * buttons with something else in them, code, and the foot of the page. An article's own foot holds its notes; a link that looks
 * like a button leads where it says. dblp has the links of each entry in a `nav.publ`, and no other links to papers.
 */
export const isInExcludedPart = (link: Element): boolean =>
  link.closest(excluded) !== null ||
  link.parentElement?.closest('[role="button"]') != null ||
  link.closest('footer')?.parentElement?.closest('main, article, section, [role="main"], [role="article"]') === null;

const excluded =
  'nav:not(.publ), code, button, [role="toolbar"], [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="contentinfo"], [contenteditable]:not([contenteditable="false"])';

/** One line of a text or list. An address of a paper, its PDF and a mirror in one line count as one paper. */
export const line = 'li, dt, dd, tr, p, article, blockquote, figcaption, h1, h2, h3, h4, h5, h6';

/** Returns the id of the paper to which an address leads; undefined if it leads to none. */
export type ReadAddress = (address: string) => PaperId | undefined;

/**
 * Makes the surface of links to papers, wherever they stand: each paper once in every line of the page.
 * Marked for the build, which would otherwise keep it in the script that acts, where no surface of a site is used.
 * @param own returns the papers that the page itself is of; links to those only lead around in the page
 */
/* @__NO_SIDE_EFFECTS__ */
export function linkSurface(read: ReadAddress, own: (document: Document) => readonly PaperId[]): Surface {
  const found = new WeakMap<Element, { id: PaperId; words: string; title: string; ids: readonly PaperId[] }>();
  // A page is read again whenever it changes, and most of its links stay. A title that is missing may come later.
  const titleOf = (one: ChosenLink, words: string): string => {
    const before = found.get(one.link);
    const isSame = before?.id === one.id && before.words === words && before.title !== '';
    return isSame ? before.title : linkedTitle(one.link, lineAround(one));
  };
  return {
    name: 'link',
    card: (document) => {
      const isOwn = partsOf(own(document));
      const links = withoutImplying(
        linksWithIds(document, read).filter(
          ({ link, id }) => !isOwn(id) && !leadsAround(link) && !isInExcludedPart(link),
        ),
      );
      const same = samePapers(links);
      const named = links.map(({ link, id }) => ({ link, id: same.get(id)?.[0] ?? id }));
      const chosen = oneLinkEach(named, line).map((one) => {
        const words = shownText(one.link);
        return { ...one, words, title: titleOf(one, words) };
      });
      const rows = withoutRepeats(chosen);
      for (const { link, id, words, title } of rows) found.set(link, { id, words, title, ids: same.get(id) ?? [id] });
      return rows.map(({ link }) => link);
    },
    // Another id of the paper may be stronger than the one in the address.
    link: (link) => {
      const [strongest] = found.get(link)?.ids ?? [];
      const href = addressIn(link);
      return strongest === undefined || read(href) === strongest ? href : strongest;
    },
    title: (link) => found.get(link)?.title ?? '',
    place: textEnd,
    fit: 'after',
    aliases: (link) => found.get(link)?.ids ?? [],
  };
}

/**
 * Returns a function that says whether an id is one of `own`, or of a part of that paper: publishers give figures and
 * letters of an article DOIs that begin with its own.
 */
function partsOf(own: readonly PaperId[]): (id: PaperId) => boolean {
  const ids = new Set(own);
  const begins = own.filter((id) => id.startsWith('doi:')).flatMap((id) => [`${id}.`, `${id}/`]);
  return (id) => ids.has(id) || begins.some((begin) => id.startsWith(begin));
}

/** Takes the id that another id contains where both are linked: `acl:P17-2044` for the DOI that the ACL gave it. */
function withoutImplying(links: readonly LinkWithId[]): LinkWithId[] {
  const linked = new Set(links.map(({ id }) => id));
  const contained = new Map(
    [...linked].map((id) => [id, withImplied([id]).find((other) => other !== id && linked.has(other)) ?? id]),
  );
  return links.map(({ link, id }) => ({ link, id: contained.get(id) ?? id }));
}

/** Returns whether a link leads to a place in the page itself. */
const leadsAround = (link: Element): boolean =>
  withoutHash(addressIn(link)) === withoutHash(link.ownerDocument.location.href);
const withoutHash = (address: string): string => address.split('#', 1)[0] ?? '';

/**
 * Returns the widest of the line and the entry of a link: a box of one paper holds its title and its links in lines. A
 * link in running text has only its line: the box around a comment has the title of the comment.
 */
function lineAround({ link, entry }: ChosenLink): Element {
  const inLine = link.closest(line);
  if (inLine === null || !entry.contains(inLine)) return inLine ?? entry;
  return inLine.matches('p') && isInText(link) ? inLine : entry;
}

/**
 * Leaves out links that only repeat a paper of another row: citations in the text of what its list of references has, and
 * labels (`BibTeX`) of a paper that has its title elsewhere.
 */
function withoutRepeats<Row extends ChosenLink & { words: string; title: string }>(rows: readonly Row[]): Row[] {
  const listed = new Set<PaperId>();
  const titled = new Set<PaperId>();
  const isListed = rows.map(({ link }) => isInReferences(link));
  rows.forEach(({ id, title }, at) => {
    if (isListed[at]) listed.add(id);
    if (title !== '') titled.add(id);
  });
  const seen = new Set<string>();
  return rows.filter(({ id, words, title }, at) => {
    if (isCitation(words)) return isListed[at] || !listed.has(id);
    const isTitledBefore = seen.has(`${id} ${title}`);
    seen.add(`${id} ${title}`);
    return !isTitleLabel(words) || (title === '' ? !titled.has(id) : !isTitledBefore);
  });
}

/** Returns all links of a page to papers, in page order, wherever they stand. */
export const linksWithIds = (document: Document, read: ReadAddress): LinkWithId[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    // The `href` of a link in a drawing is no text.
    const id = read(addressIn(link));
    return id === undefined ? [] : { link, id };
  });

/**
 * Makes a reader of addresses that remembers what they lead to: a page is read again whenever it changes, and most of its
 * links stay.
 */
export function addressReader(reads: readonly IdReader[]): ReadAddress {
  const known = new Map<string, PaperId | undefined>();
  return (address) => {
    if (!known.has(address)) known.set(address, readId(address, reads)?.id);
    return known.get(address);
  };
}
