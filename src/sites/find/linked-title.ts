import { isCitation, isTitleLabel } from '../../core/text/title-label.ts';
import { collapseSpaces, shownText } from '../read/shown-text.ts';
import { contextObjects, readContextObject } from './context-object.ts';
import { isInReferences, items, workAround } from './reference-places.ts';
import { sentencesOfReference, titleInReference } from './title-in-reference.ts';

/**
 * Returns the title of the paper that a link leads to. The first of these that is a title: the heading in the link, the
 * link's own words, what machines read beside it, the title or heading of its entry, the words in bold or in quotation marks
 * there, the title in the text of a reference. Empty if there are only labels such as `pdf`, names, or an id.
 * @param entry the element with everything about this paper, and about no other if it has more than one line
 */
export function linkedTitle(link: Element, entry: Element): string {
  const own = withoutQuotes(shownText(headingIn(link) ?? link));
  if (isTitle(own)) return own;
  const told = titleForMachines(link, entry);
  if (told !== '') return told;
  // A citation in running text stands beside words about anything.
  if (isCitation(own) && !isInReferences(link)) return '';
  return titleBeside(link, entry);
}

/** Returns the heading inside a link; undefined if there is none. */
export const headingIn = (link: Element): Element | undefined =>
  link.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]') ?? undefined;

/** Returns whether the words of a link are a title. */
export const saysTitle = (link: Element): boolean => isTitle(shownText(link));

/** A title has two words, or one long word; it is no label, no citation, no id and no volume of a journal. */
const isTitle = (text: string): boolean =>
  (/\p{L}{2,}\S*\s+\S*\p{L}{2,}/u.test(text) || /^\p{Lu}[\p{L}-]{5,}$/u.test(text) || /\p{Lo}{6}/u.test(text)) &&
  !isTitleLabel(text) &&
  !/^\w+:\/\/|\b10\.\d{4,}\/|^[([{][^)\]}]*[)\]}]$/.test(text) &&
  !isVolume(text) &&
  !isNameList(text) &&
  !mention.test(text);

/** How few words in running text mention a paper: `this one`, `an earlier talk`, `the paper of last year`. */
const mention =
  /^(?:an?|the|this|that|these|those|here|our|their|his|her|its|my|your|see|another|earlier|recent|some|same|other|one|in)(?:\s\S+){1,4}$/;

/** Three or more names between commas, each of two to four words with capitals. */
const isNameList = (text: string): boolean => {
  const names = text.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== '');
  return names.length > 2 && names.every((name) => /^(?:\p{Lu}[\p{L}\p{M}.’'-]*[\s*†\d]*){2,4}$/u.test(name));
};

/** `J. Examples 85, 205 (2019)`, `Examples 2019; 5(1): 3–9` */
const isVolume = (text: string): boolean =>
  /\d\s*[,:(]\s*[\w(]*\d.*\b(?:1[89]|20)\d\d\)?\W*$|\b(?:1[89]|20)\d\d\s*;\s*\d+/.test(text);

const withoutQuotes = (text: string): string => /^["“«„']([^"“”«»„]+)["”»“'][.,]?$/.exec(text)?.[1] ?? text;

/** Returns the title in a ContextObject, in a search for the same work in Google Scholar, or in the link's tooltip. */
function titleForMachines(link: Element, entry: Element): string {
  const work = workAround(link) ?? link.closest(items) ?? entry;
  const objects = [
    ...work.querySelectorAll(contextObjects),
    ...[work.nextElementSibling].filter((one) => one?.matches(contextObjects)),
  ];
  const [object] = objects;
  if (object != null && objects.length === 1) return readContextObject(object).title;
  const tooltip = link.getAttribute('title') ?? '';
  return (
    [tooltip, lookedUp(link, entry)]
      .map(collapseSpaces)
      .find((text) => isTitle(text) && hasFourWords(text) && !asks.test(text)) ?? ''
  );
}

/** Publishers put a search for the title in Google Scholar beside a reference. */
function lookedUp(link: Element, entry: Element): string {
  const [lookup, ...more] = isInReferences(link)
    ? entry.querySelectorAll<HTMLAnchorElement>('a[href*="scholar_lookup?"]')
    : [];
  return lookup === undefined || more.length > 0 ? '' : (new URLSearchParams(lookup.search).get('title') ?? '');
}

const hasFourWords = (text: string): boolean => text.split(' ').length > 3 || /\p{Lo}{6}/u.test(text);
/** How tooltips begin that say what a link does. */
const asks = /^(?:open|go|link|view|read|download|see|visit|click|external|show|find|search|full)\b/i;

const headings =
  'h1, h2, h3, h4, h5, h6, [role="heading"], [itemprop~="headline"], cite[itemprop~="name"], [class*="title" i]';
/** Titles of other things than the paper. */
const others = /journal|source|sub-?title|venue|series|conference|issue|volume|publisher|section|author|tooltip/i;

function titleBeside(link: Element, entry: Element): string {
  // In a description list the title may stand in the `dd` after the `dt`.
  const parts = entry.localName === 'dt' ? [entry, entry.nextElementSibling] : [entry];
  const inside = (selector: string): Element[] =>
    parts.flatMap((part) =>
      part === null ? [] : [part, ...part.querySelectorAll(selector)].filter((one) => one.matches(selector)),
    );
  const marked = inside(headings).filter(({ className }) => !others.test(String(className)));
  const bold = inside('strong, b').filter((part) => !isAmongNames(part));
  for (const some of [marked, bold]) {
    const titles = some.map((part) => ({ part, title: withoutLabels(part) })).filter(({ title }) => isTitle(title));
    const found = titles.findLast(({ part }) => isBefore(part, link)) ?? titles[0];
    if (found !== undefined) return withoutQuotes(found.title);
  }
  const isReference = isInReferences(link);
  if (!isReference && link.closest('li, tr, dd') === null) return '';
  const text = shownText(entry);
  const written = titleInReference(text, textBefore(link, entry));
  return [...written, ...(isReference ? sentencesOfReference(text) : [])].find(isTitle) ?? '';
}

/** Returns the text of `entry` before a link in it. */
function textBefore(link: Element, entry: Element): string {
  const range = link.ownerDocument.createRange();
  range.setStart(entry, 0);
  range.setEndBefore(link);
  return collapseSpaces(range.toString());
}

const isBefore = (part: Element, link: Element): boolean =>
  (part.compareDocumentPosition(link) & 4) /* the link follows, or is in it */ !== 0;

/** Returns whether bold words are one of the names of a list: authors mark their own. */
function isAmongNames(part: Element): boolean {
  const words = shownText(part).split(' ');
  if (words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const before = collapseSpaces(part.previousSibling?.textContent ?? '');
  const after = collapseSpaces(part.nextSibling?.textContent ?? '');
  return /(?:[,;&]|\band)$/.test(before) || /^[*†‡\d\s]*(?:[,;&]|and\b)/.test(after);
}

/** Returns the words of a heading without `[1]`, `[pdf]`, badges, and links that name no title. */
function withoutLabels(heading: Element): string {
  const words = [...heading.childNodes].map((node) => (isLabelNode(node) ? ' ' : (node.textContent ?? '')));
  return collapseSpaces(collapseSpaces(words.join('')).replace(/\[[\s\d]*\]/g, ''));
}

/** Words in italics and the `2` of a formula are parts of a title. */
function isLabelNode({ nodeName, textContent }: Node): boolean {
  if (/^(?:a|button)$/i.test(nodeName)) return !isTitle(textContent ?? '');
  return /^(?:span|small|code|font|label)$/i.test(nodeName) && isTitleLabel(textContent ?? '');
}
