import { shownText } from '../../../src/sites/read/shown-text.ts';
import type { Random } from './seeded-random.ts';

/** A list of papers as it is before it changes. */
export interface Listing {
  document: Document;
  /** The element of each paper, with the title that it shows. */
  cards: ReadonlyArray<{ element: Element; title: string }>;
}

/** Changes a page in place as its site might, so that it lists the same papers. */
type Mutation = (listing: Listing, random: Random) => void;

/** Changes that sites make to their markup, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'wrappers added': addWrappers,
  'classes renamed': renameClasses,
  'attributes reordered': reorderAttributes,
  'titles split': splitTitles,
  'extra links': addLinks,
  'ads between cards': addAds,
  'moved one level': moveByOne,
};

/** Elements that must stay inside their parents. */
const bound =
  'html, head, head *, body, main, li, dt, dd, tr, td, th, tbody, thead, table, option, script, style, svg *, math *';

const free = (root: Element): Element[] => [...root.querySelectorAll('*')].filter((element) => !element.matches(bound));

function addWrappers({ document, cards }: Listing, random: Random): void {
  for (const { element } of cards) {
    if (random.chance(0.3)) continue;
    const inner = free(element);
    const chosen = inner[random.below(inner.length)];
    if (chosen !== undefined) wrap(document, [chosen]);
    if (random.chance(0.5) && !element.matches('tr, ul, ol, dl, table')) wrap(document, [...element.childNodes]);
    if (random.chance(0.5) && !element.matches(bound)) wrap(document, [element]);
  }
}

function wrap(document: Document, nodes: readonly ChildNode[]): void {
  const wrapper = document.createElement(nodes.some(isBlock) ? 'div' : 'span');
  wrapper.className = 'wrapper';
  nodes[0]?.before(wrapper);
  wrapper.append(...nodes);
}

const blocks = 'article, div, section, p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, form, header, footer';
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBlock = (node: Node): boolean =>
  isElement(node) && (node.matches(blocks) || node.querySelector(blocks) !== null);

/** Gives each class another name everywhere, as a new build of the styles does. */
function renameClasses({ document }: Listing, random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name) ?? (random.chance(0.3) ? name : `css-${random.below(2 ** 30).toString(36)}`);
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('body [class]'))
    element.setAttribute('class', (element.getAttribute('class') ?? '').split(/\s+/).map(renamed).join(' '));
}

function reorderAttributes({ document }: Listing, random: Random): void {
  for (const element of document.querySelectorAll('body *')) {
    const attributes = [...element.attributes].map(({ name, value }) => ({ name, value, rank: random.next() }));
    if (attributes.length < 2) continue;
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes.sort((a, b) => a.rank - b.rank)) element.setAttribute(name, value);
  }
}

/** Puts words of titles into elements of their own, as sites do to mark search words. */
function splitTitles({ document, cards }: Listing, random: Random): void {
  for (const { element, title } of cards) {
    const text = textNodes(titleElement(element, title) ?? element).find((node) => title.includes(node.data.trim()));
    if (text === undefined || random.chance(0.2)) continue;
    const parts = text.data.split(/(?<=\s)(?=\S)/).map((words) => {
      if (words.trim() === '' || random.chance(0.4)) return words;
      const part = document.createElement(random.pick(['span', 'em', 'mark']));
      part.textContent = words;
      return part;
    });
    text.replaceWith(...parts);
  }
}

/**
 * Returns the innermost element that shows the title and nothing else; in a description list it may stand in the `dd`.
 */
function titleElement(card: Element, title: string): Element | undefined {
  const parts = [card, card.nextElementSibling].flatMap((part) =>
    part === null ? [] : [part, ...part.querySelectorAll('*')],
  );
  return parts.findLast((part) => shownText(part) === title);
}

function textNodes(element: Element): Text[] {
  const isText = (node: Node): node is Text => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
  return [...element.childNodes].flatMap((node) => (isText(node) ? [node] : isElement(node) ? textNodes(node) : []));
}

/** The id of a paper that no page lists. Links and ads name it, and no card may take it as its own. */
const stranger = '2401.09876';

/** Adds links that name no paper anywhere in a card, and one to another paper at its end. */
function addLinks({ document, cards }: Listing, random: Random): void {
  for (const { element } of cards) {
    if (element.matches('tr') || random.chance(0.3)) continue;
    const paper = encodeURIComponent(`https://arxiv.org/abs/${stranger}`);
    const share = link(document, `https://social.example/share?url=${paper}`, 'Share');
    const place = [...element.children].filter((child) => !child.matches(bound))[0];
    if (place !== undefined && random.chance(0.5)) place.before(share);
    else element.append(share);
    element.append(link(document, random.pick(['#', '/', '/help', 'mailto:someone@mail.example']), 'Report'));
    if (random.chance(0.5))
      element.append(link(document, `https://arxiv.org/abs/${stranger}`, 'Another paper on the same matter'));
  }
}

function link(document: Document, href: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.setAttribute('href', href);
  made.textContent = words;
  return made;
}

/** Adds advertisements that look like cards. */
function addAds({ document, cards }: Listing, random: Random): void {
  for (const { element } of cards) {
    if (random.chance(0.5) || element.matches('main, body, #abs')) continue;
    const ad = document.createElement(element.localName);
    ad.className = element.className;
    const heading = document.createElement(random.pick(['h2', 'h3', 'h4', 'p']));
    heading.append(link(document, `https://ads.example/buy?paper=${stranger}`, 'Write your next paper in a day'));
    ad.append(heading);
    element.before(ad);
  }
}

/** Moves elements of cards out of their parents, or into the element before them. */
function moveByOne({ cards }: Listing, random: Random): void {
  for (const { element } of cards) {
    const inner = free(element).filter((each) => each !== element);
    const chosen = inner[random.below(inner.length)];
    if (chosen === undefined || random.chance(0.4)) continue;
    const before = chosen.previousElementSibling;
    if (before !== null && !before.matches(bound) && before.localName !== 'a' && random.chance(0.5))
      before.append(chosen);
    else chosen.parentElement?.after(chosen);
  }
}
