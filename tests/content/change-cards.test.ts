import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dimCard, hideCard, orderCards } from '../../src/content/nodes/change-cards.ts';
import { addToPage, createPageChanges } from '../../src/content/nodes/page-changes.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { truePages } from '../sites/support/ground-truth.ts';
import { documentOf, openPage } from '../sites/support/open-page.ts';

type Card = HTMLElement[];

/** Returns the elements of each card of a list: a `dt` goes with the `dd` after it. */
function cardsOf(document: Document, url: string): Card[] {
  const site = siteFor(url);
  if (site === undefined) return [];
  const elements = findCards(site, document).map(({ element }) => element as HTMLElement);
  const among = elements.filter((element) => element.parentElement === elements[0]?.parentElement);
  return among.map((element) => {
    const next = element.localName === 'dt' ? element.nextElementSibling : null;
    return next?.localName === 'dd' ? [element, next as HTMLElement] : [element];
  });
}

const listings = truePages.filter(
  ({ name, html, url }) => name.startsWith('tests/') && cardsOf(openPage(html, url), url).length >= 3,
);

const nodesOf = (document: Document): Node[] => {
  const all = (node: Node): Node[] => [node, ...[...node.childNodes].flatMap(all)];
  return all(document);
};

it('there are lists to try it on', () => expect(listings.length).toBeGreaterThan(20));

describe.each(listings)('$name', ({ html, url }) => {
  it('is left byte for byte, and node for node, after cards were hidden, dimmed and moved', () => {
    const document = openPage(html, url);
    vi.stubGlobal('document', document);
    const [before, nodes] = [document.documentElement.outerHTML, nodesOf(document)];
    const life = new AbortController();
    const changes = createPageChanges(life.signal);
    const cards = cardsOf(document, url);
    orderCards(changes, cards.toReversed());
    hideCard(changes, cards[0] ?? []);
    dimCard(changes, cards[1] ?? []);
    orderCards(changes, [...cards.slice(1), ...cards.slice(0, 1)]);
    addToPage(changes, document.createElement('div'));
    expect(document.documentElement.outerHTML).not.toBe(before);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(nodesOf(document)).toEqual(nodes);
  });
});

const url = 'https://arxiv.org/list/cs.CL/new';
const empty = documentOf('', url);
const list = (): { cards: HTMLElement[]; texts: () => string[]; parent: HTMLElement } => {
  vi.stubGlobal('document', empty);
  empty.body.innerHTML = `<ol>${['a', 'b', 'c', 'd'].map((id) => `<li id="${id}">${id}</li>`).join(' ')}</ol>`;
  const parent = document.querySelector('ol') as HTMLElement;
  return {
    parent,
    cards: [...parent.children] as HTMLElement[],
    texts: () => [...parent.children].map(({ textContent }) => textContent ?? ''),
  };
};

describe('orderCards', () => {
  it('puts cards in the wanted order, and leaves what lies between where it is', () => {
    const { cards, parent } = list();
    orderCards(
      createPageChanges(new AbortController().signal),
      cards.toReversed().map((card) => [card]),
    );
    expect(parent.textContent).toBe('d c b a');
  });

  it('keeps a card that the page added meanwhile behind its neighbour, and restores none that the page removed', () => {
    const { cards, parent, texts } = list();
    const life = new AbortController();
    orderCards(
      createPageChanges(life.signal),
      cards.toReversed().map((card) => [card]),
    );
    const added = document.createElement('li');
    added.textContent = 'new';
    cards[2]?.after(added);
    cards[1]?.remove();
    expect(texts()).toEqual(['d', 'c', 'new', 'a']);
    life.abort();
    expect(texts()).toEqual(['a', 'c', 'new', 'd']);
    expect(parent.contains(added)).toBe(true);
  });

  it('changes nothing if the cards are of two lists', () => {
    const { cards, texts } = list();
    const other = document.createElement('li');
    document.body.append(other);
    orderCards(createPageChanges(new AbortController().signal), [[other], ...cards.map((card) => [card])]);
    expect(texts()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('hideCard', () => {
  it('keeps a style that the page wrote meanwhile, and removes its own part', () => {
    const { cards } = list();
    const [card] = cards as [HTMLElement];
    const life = new AbortController();
    hideCard(createPageChanges(life.signal), [card]);
    card.style.setProperty('color', 'red');
    life.abort();
    expect(card.style.display).toBe('');
    expect(card.style.color).toBe('red');
  });

  it('can be taken back alone, once', () => {
    const { cards } = list();
    const [card] = cards as [HTMLElement];
    const life = new AbortController();
    const show = hideCard(createPageChanges(life.signal), [card]);
    show();
    expect(card.hasAttribute('style')).toBe(false);
    card.setAttribute('style', 'color: blue');
    life.abort();
    expect(card.getAttribute('style')).toBe('color: blue');
  });
});

it('any order of changes, some taken back on the way, leaves the page as it was', () => {
  const change = fc.record({
    kind: fc.constantFrom('hide', 'dim', 'order'),
    at: fc.nat(3),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    takenBack: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (wanted) => {
      const { cards, parent } = list();
      const before = parent.outerHTML;
      const life = new AbortController();
      const changes = createPageChanges(life.signal);
      const takeBacks = wanted.map(({ kind, at, order }) => {
        const card = [cards[at] ?? parent];
        if (kind === 'order')
          return orderCards(
            changes,
            order.map((place) => [cards[place] ?? parent]),
          );
        return kind === 'hide' ? hideCard(changes, card) : dimCard(changes, card);
      });
      for (const [index, { takenBack }] of wanted.entries()) if (takenBack) takeBacks[index]?.();
      life.abort();
      expect(parent.outerHTML).toBe(before);
    }),
  );
});
