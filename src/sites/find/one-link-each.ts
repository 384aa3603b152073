import type { PaperId } from '../../core/ids/paper-id.ts';
import { saysTitle } from './linked-title.ts';

/** A link and the paper that it leads to. */
export interface LinkWithId {
  link: Element;
  id: PaperId;
}

/** A link chosen to stand for a paper in one entry of the page. */
export interface ChosenLink extends LinkWithId {
  entry: Element;
}

/**
 * Returns one link to each paper in every entry of a page, in page order: the first whose words are a title, else the
 * first. An entry is a block about one paper that stands among blocks about other papers; in running text it is the
 * line. So a picture, a title and a PDF in boxes of their own give one link, and a paper that two paragraphs mention
 * gives two.
 * @param line selector of a line
 */
export function oneLinkEach(links: readonly LinkWithId[], line: string): ChosenLink[] {
  const about = aboutOne(links);
  const chosen = new Map<Element, Map<PaperId, Element>>();
  const entries = links.map(({ link }) => entryOf(link, about, line));
  links.forEach(({ link, id }, at) => {
    const entry = entries[at] ?? link;
    const here = chosen.get(entry) ?? new Map<PaperId, Element>();
    chosen.set(entry, here);
    const before = here.get(id);
    if (before === undefined || (!saysTitle(before) && saysTitle(link))) here.set(id, link);
  });
  return links.flatMap(({ link, id }, at) => {
    const entry = entries[at] ?? link;
    return chosen.get(entry)?.get(id) === link ? { link, id, entry } : [];
  });
}

export type About = ReadonlyMap<Element, PaperId | 'several'>;

/** Returns the elements around links, each with the one paper to which all links in it lead, or `several`. */
export function aboutOne(links: readonly LinkWithId[]): About {
  const about = new Map<Element, PaperId | 'several'>();
  for (const { link, id } of links) {
    for (let at = link.parentElement; at !== null; at = at.parentElement) {
      const known = about.get(at);
      // The elements around this one are marked the same already.
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
