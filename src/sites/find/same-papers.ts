import { compareStrength, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';
import { isTitleLabel } from '../../core/text/title-label.ts';
import { shownText } from '../read/shown-text.ts';
import { contextObjects, readContextObject } from './context-object.ts';
import type { LinkWithId } from './one-link-each.ts';
import { isInReferences, items, workAround } from './reference-places.ts';

/**
 * Finds ids that the entries of a page show to be of one paper: a reference with a DOI and a PubMed number, a publication
 * with buttons for arXiv and the publisher.
 * @returns all ids of such a paper, the strongest first, by each of them. A paper has at most one id of a scheme: ids
 * that two entries join otherwise are left apart
 */
export function samePapers(links: readonly LinkWithId[]): Map<PaperId, readonly PaperId[]> {
  const groups = new Map<PaperId, Set<PaperId>>();
  const join = (ids: readonly PaperId[]): void => {
    const all = new Set(ids.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of all) groups.set(id, all);
  };
  for (const [entry, here] of entriesOf(links)) for (const ids of idsOfWorks(entry, here)) join(ids);
  const sure = new Map<PaperId, readonly PaperId[]>();
  for (const [id, group] of groups) {
    if (group.size > 1 && isOfOnePaper([...group])) sure.set(id, [...group].sort(compareStrength));
  }
  return sure;
}

/** Returns the links of each entry that may be about one paper. */
function entriesOf(links: readonly LinkWithId[]): Map<Element, LinkWithId[]> {
  const isAlone = elementsWithOne(links);
  const entries = new Map<Element, LinkWithId[]>();
  for (const one of links) {
    const entry = entryAround(one.link, isAlone);
    if (entry !== undefined) entries.set(entry, [...(entries.get(entry) ?? []), one]);
  }
  return entries;
}

/** Returns a function that says whether all links in an element lead to at most one id of each scheme. */
function elementsWithOne(links: readonly LinkWithId[]): (element: Element) => boolean {
  const inside = new Map<Element, Map<string, PaperId> | 'several'>();
  for (const { link, id } of links) {
    for (let at = link.parentElement; at !== null; at = at.parentElement) {
      const known = inside.get(at) ?? new Map<string, PaperId>();
      if (known === 'several') break;
      const other = known.get(schemeOf(id));
      // The elements around this one know the same id already.
      if (other === id) break;
      inside.set(at, other === undefined ? known.set(schemeOf(id), id) : 'several');
    }
  }
  return (element) => inside.get(element) !== 'several';
}

/** Returns the work around a link that the markup names, else the item around it, or the item around that. */
function entryAround(link: Element, isAlone: (element: Element) => boolean): Element | undefined {
  const inner = [workAround(link), link.closest(items)].find((element) => element !== null && isAlone(element));
  if (inner == null) return undefined;
  let entry = inner;
  // A list inside an item (`Article`, `PubMed`) is part of it.
  for (let at = inner.parentElement; at !== null && isAlone(at); at = at.parentElement)
    if (at.matches('li, tr')) entry = at;
  return entry;
}

/** Returns the ids of each work of an entry, as far as the entry shows that they belong together. */
function idsOfWorks(entry: Element, links: readonly LinkWithId[]): PaperId[][] {
  const objects = [...entry.querySelectorAll(contextObjects), ...besides(entry)].map(readContextObject);
  const said = objects.map(({ ids }) => [...ids]).filter((ids) => links.some(({ id }) => ids.includes(id)));
  if (workAround(entry) === entry) return [...said, links.map(({ id }) => id)];
  return [...said, ...runs(entry, links)];
}

/** Wikipedia has the ContextObject right behind its `cite`. */
const besides = ({ localName, nextElementSibling }: Element): Element[] =>
  localName === 'cite' && nextElementSibling?.matches(contextObjects) ? [nextElementSibling] : [];

/** Returns the ids of links that stand beside each other with nothing but labels in them and between them. */
function runs(entry: Element, links: readonly LinkWithId[]): PaperId[][] {
  const found: PaperId[][] = [];
  const isPublication = entry.matches('li, tr') && !isInReferences(entry);
  const titled = links.filter(({ link }) => !isTitleLabel(shownText(link)));
  links.forEach(({ link, id }, at) => {
    const before = links[at - 1];
    const isLabel = isTitleLabel(shownText(link));
    const isBeside =
      before !== undefined &&
      isLabel &&
      isTitleLabel(shownText(before.link)) &&
      isTitleLabel(between(before.link, link));
    // In a list of publications the buttons may stand behind the authors: `[arXiv]` belongs to the title before.
    const isOfTitle =
      isPublication && isLabel && titled.length === 1 && titled[0] === links[0] && !/\d{4}/.test(shownText(link));
    const run = found.at(-1);
    if (run !== undefined && (isBeside || isOfTitle)) run.push(id);
    else found.push([id]);
  });
  return found;
}

/** Returns the text between two elements. */
function between(first: Element, second: Element): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return range.toString();
}

const isOfOnePaper = (ids: readonly PaperId[]): boolean => new Set(ids.map(schemeOf)).size === ids.length;
