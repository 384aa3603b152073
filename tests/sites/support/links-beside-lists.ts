import { readId } from '../../../src/core/ids/versioned-id.ts';
import type { Card } from '../../../src/sites/find/card.ts';
import type { Site } from '../../../src/sites/site.ts';

/** Puts links into a page, to papers that its list does not have; returns the elements that it added. */
type Put = (cards: readonly Card[], addresses: readonly string[], document: Document) => Element[];
type Make = (document: Document, addresses: readonly string[]) => Element;

/** Places in which pages link to papers outside their list, by name. */
export const linksBesideLists: Readonly<Record<string, Put>> = {
  'a box beside the list': (cards, addresses, document) => after(listOf(cards), box(document, addresses)),
  'a box of one beside the list': (cards, [address = ''], document) => after(listOf(cards), box(document, [address])),
  'a box within the list': (cards, addresses, document) => after(cards[0]?.element, box(document, addresses)),
  'a nav within the list': besideFirst('nav'),
  'an aside within the list': besideFirst('aside'),
  'a footer within the list': besideFirst('footer'),
  'running text within the list': (cards, [address = ''], document) =>
    after(cards[0]?.element, text(document, [address])),
  'the text of cards': inEach(text),
  'the comments of cards': inEach((document, addresses) => box(document, addresses.slice(0, 1))),
};

/** Returns addresses of papers that look like those of the page, but belong to none of `cards`. */
export function otherAddresses(site: Site, document: Document, cards: readonly Card[]): string[] {
  const ids = new Set<string>(cards.map(({ id }) => id));
  const links = [...document.querySelectorAll(site.paperLinks)].map((link) => link.getAttribute('href') ?? '');
  // The last digits may be those of a version.
  const places = Array.from({ length: 12 }, (_, at) => new RegExp(`\\d(?=(?:\\D*\\d){${at}}\\D*$)`));
  const changed = links.flatMap((address) =>
    places.flatMap((place) => ['1', '2'].map((d) => address.replace(place, d))),
  );
  const others = new Map<string, string>();
  for (const address of changed) {
    const id = readId(new URL(address, document.location.href).href, site.reads)?.id;
    if (id !== undefined && !ids.has(id)) others.set(id, address);
  }
  return [...others.values()].slice(0, 3);
}

/** Returns the innermost element that contains all cards. */
function listOf(cards: readonly Card[]): Element | undefined {
  const [first] = cards;
  let list = first?.element;
  while (!cards.every(({ element }) => list !== element && list?.contains(element) !== false))
    list = list?.parentElement ?? undefined;
  return list;
}

const definitionOf = (element: Element): Element | null =>
  element.nextElementSibling?.localName === 'dd' ? element.nextElementSibling : null;

function after(element: Element | undefined, added: Element): Element[] {
  // A `dd` belongs to the paper of the `dt` before it.
  const last = element === undefined ? undefined : (definitionOf(element) ?? element);
  last?.after(added);
  return [added];
}

function besideFirst(name: string): Put {
  return (cards, [address = ''], document) => {
    const around = document.createElement(name);
    around.append(box(document, [address]));
    return after(cards[0]?.element, around);
  };
}

function inEach(make: Make): Put {
  return (cards, addresses, document) =>
    cards.map(({ element }) => {
      const added = make(document, addresses);
      (definitionOf(element) ?? element).append(added);
      return added;
    });
}

function box(document: Document, addresses: readonly string[]): Element {
  const made = document.createElement('div');
  made.className = 'similar';
  const list = document.createElement('ul');
  list.append(
    ...addresses.map((address) => {
      const item = document.createElement('li');
      item.append(link(document, address));
      return item;
    }),
  );
  made.append(list);
  return made;
}

function text(document: Document, addresses: readonly string[]): Element {
  const made = document.createElement('p');
  for (const address of addresses) made.append('as was shown before by ', link(document, address), ' and others, ');
  return made;
}

function link(document: Document, address: string): Element {
  const made = document.createElement('a');
  made.setAttribute('href', address);
  made.textContent = 'A paper that is not in the list';
  return made;
}
