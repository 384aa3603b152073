/** Elements that hold one work each, by what their markup says. */
const works =
  'cite, [itemprop~="citation"], [role~="doc-biblioentry"], .csl-entry, .ltx_bibitem, .reference, .mixed-citation, .element-citation, li[id^="cite_note"]';

/** Lists of references. A page may say `reference` of much else, so an element of these is asked for an item inside. */
const lists =
  '[class*="reference" i], [id*="reference" i], [class*="biblio" i], [id*="biblio" i], [class*="reflist" i], [class*="ref-list" i], [class*="footnote" i], [class*="endnote" i], [role~="doc-bibliography"], [role~="doc-endnotes"], ol.ref, ul.ref';

/** Entries of lists, and lines of a text that is a list. */
export const items = 'li, tr, dd, p';

/** Returns the element in which all links lead to one work, if the markup says so. */
export const workAround = (link: Element): Element | null => link.closest(works);

const known = new WeakMap<Element, { parent: Element | null; isListed: boolean }>();

/** Returns whether a link stands in a list of references. Remembers it, because such a list has hundreds. */
export function isInReferences(link: Element): boolean {
  const parent = link.parentElement;
  const before = known.get(link);
  if (before?.parent === parent) return before.isListed;
  const isListed = workAround(link) !== null || link.closest(`:is(${lists}) :is(${items})`) !== null;
  known.set(link, { parent, isListed });
  return isListed;
}
