import type { PaperId } from '../../core/ids/paper-id.ts';
import { saysTitle } from './linked-title.ts';

/** A link and the paper that it leads to. */
export interface PaperLink {
  link: Element;
  id: PaperId;
}

/**
 * One link to each paper in every entry of a page, in page order: the first whose words are a title, else the first. An entry
 * is what is all about one paper among others that are about others; in a text it is the line. So a picture, a title and a
 * PDF that stand in boxes of their own are one, and a paper that two paragraphs speak of is there twice.
 * @param line selector of what a line is
 */
export function oneLinkEach(links: readonly PaperLink[], line: string): Element[] {
  const about = aboutOne(links);
  const chosen = new Map<Element, Map<PaperId, Element>>();
  for (const { link, id } of links) {
    const entry = entryOf(link, about, line);
    const here = chosen.get(entry) ?? new Map<PaperId, Element>();
    chosen.set(entry, here);
    const before = here.get(id);
    if (before === undefined || (!saysTitle(before) && saysTitle(link))) here.set(id, link);
  }
  const kept = new Set([...chosen.values()].flatMap((here) => [...here.values()]));
  return links.flatMap(({ link }) => (kept.has(link) ? link : []));
}

type About = ReadonlyMap<Element, PaperId | 'several'>;

/** What is around links, with the one paper that all of the links in it lead to. */
function aboutOne(links: readonly PaperLink[]): About {
  const about = new Map<Element, PaperId | 'several'>();
  for (const { link, id } of links) {
    for (let at = link.parentElement; at !== null; at = at.parentElement) {
      const known = about.get(at);
      // What is around this one has been told the same.
      if (known === id || known === 'several') break;
      about.set(at, known === undefined ? id : 'several');
    }
  }
  return about;
}

function entryOf(link: Element, about: About, line: string): Element {
  const inLine = link.closest(line) ?? link.parentElement ?? link;
  let entry = link;
  for (let at = link.parentElement; at !== null && about.get(at) !== 'several'; at = at.parentElement) entry = at;
  // A page about one paper alone has no entries.
  return entry.parentElement === null || inLine.contains(entry) ? inLine : entry;
}
