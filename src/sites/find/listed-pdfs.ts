import { normalAddress } from '../../core/ids/schemes/url/normal-address.ts';
import { pageIds } from '../read/page-ids.ts';
import { shownText } from '../read/shown-text.ts';
import type { Surface } from '../site.ts';
import { addressIn } from './find-cards.ts';
import { linkedTitle, saysTitle } from './linked-title.ts';
import { isInExcludedPart, line, linksWithIds, type ReadAddress } from './links.ts';
import { isInText } from './links-without-card.ts';
import { type About, aboutOne } from './one-link-each.ts';
import { textEnd } from './text-end.ts';

/**
 * Makes the surface of entries that link to a PDF and to no paper with an id, in lists of which other entries are papers:
 * a lab report or a thesis in a reading list. The address of the PDF is the id of such a paper.
 * @param read returns the id of the paper to which an address leads
 */
export const listedPdfSurface = (read: ReadAddress): Surface => ({
  name: 'pdf',
  card: (document) => listedPdfs(document, read),
  link: (link) => `url:${normalAddress(addressIn(link))}`,
  title: (link) => linkedTitle(link, link.closest(line) ?? link),
  place: textEnd,
  fit: 'after',
});

/** Beginnings of link texts that name something other than a paper (slides), or only a form of it (full text). */
const label = /^\P{L}*(?:slides|poster|suppl|appendi|cv\b|download|full.?(?:text|paper))/iu;
/** Boxes and rows that may be the entries of a list, or the parts of one entry. An `li` is always an entry. */
const boxes = 'tr, p, article, div, section, h2, h3, h4';

/** Returns one link in each such entry: the first whose words are a title, else the first. */
function listedPdfs(document: Document, read: ReadAddress): Element[] {
  const candidates = [...document.querySelectorAll<HTMLAnchorElement>('a[href*=".pdf" i]')].filter(
    (link) =>
      /\.pdf$/i.test(link.pathname) && !read(link.href) && !isInExcludedPart(link) && !label.test(shownText(link)),
  );
  if (candidates.length === 0) return [];
  const about = aboutOne(linksWithIds(document, read));
  // Ids, and `several`: an element about one of these does not count.
  const noSign = new Set<unknown>([...pageIds(document), 'several']);
  const entries = candidates.map((link) => entryOf(link, about));
  return [...new Set(entries)].flatMap((entry) => {
    const links = candidates.filter((_, at) => entries[at] === entry);
    const link = links.find(saysTitle) ?? links[0];
    const isEntry = link && (isItem(entry, link) || (links.length === 1 && isBox(entry, link)));
    return isEntry && isAmongPapers(entry, about, noSign) ? link : [];
  });
}

/** Returns the widest element around a link that contains no link to a paper with an id. */
function entryOf(link: Element, about: About): Element {
  let entry = link;
  while (entry.parentElement !== null && !about.has(entry.parentElement)) entry = entry.parentElement;
  return entry;
}

/** Returns whether `entry` is an item of a list that says a title; an item that holds a list of its own is none. */
const isItem = (entry: Element, link: Element): boolean => link.closest('li') === entry && saysTitle(entry);

/** Returns whether `entry` is a box or row of which the link says the title outside running text. */
const isBox = (entry: Element, link: Element): boolean => entry.matches(boxes) && saysTitle(link) && !isInText(link);

/**
 * Returns whether the elements beside `entry` that are of its kind are about papers.
 * @param noSign what such an element may be about without being a sign of it
 */
function isAmongPapers(entry: Element, about: About, noSign: ReadonlySet<unknown>): boolean {
  const others = [...(entry.parentElement?.children ?? [])].filter((other) => about.has(other));
  const isAlike = (other: Element): boolean => kindOf(other) === kindOf(entry);
  // The title of a paper and a box with its links may stand one below the other: such a box is no entry.
  const beside = [entry.previousElementSibling, entry.nextElementSibling];
  if (others.some((other) => beside.includes(other) && !isAlike(other))) return false;
  const listed = others.filter((other) => isAlike(other) && saysTitle(other) && !noSign.has(about.get(other)));
  if (new Set(listed.map((other) => about.get(other))).size > 1) return true;
  // `On arXiv` and `As a PDF` may lead to one paper: an item beside one paper alone must say more.
  return entry.localName === 'li' && listed.length > 0 && [entry, ...listed].every(hasThreeWords);
}

/** Items of one list may differ in their classes; boxes that differ in them are of different kinds. */
const kindOf = ({ localName, className }: Element): string =>
  localName === 'li' ? localName : `${localName} ${className}`;

/** Returns whether an entry says three words. */
const hasThreeWords = (entry: Element): boolean => /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(shownText(entry));
