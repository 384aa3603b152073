import { describe, expect, it } from 'vitest';
import { findCards, mayHaveLost } from '../../src/sites/find/find-cards.ts';
import { findPapers } from '../../src/sites/find/find-papers.ts';
import { siteFor } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { breakMarkup, breakPage, breaks, lengthenTexts } from './support/break-markup.ts';
import { hasSavedPages, type TruePage, truePages } from './support/ground-truth.ts';
import { judgeCards } from './support/judge-cards.ts';
import { linksBesideLists, otherAddresses } from './support/links-beside-lists.ts';
import { closePage, openPage } from './support/open-page.ts';

function siteOf({ url }: TruePage): Site {
  const site = siteFor(url);
  if (site === undefined) throw new Error(`No site matches ${url}`);
  return site;
}

async function withPage<Value>(page: TruePage, use: (document: Document, site: Site) => Value): Promise<Value> {
  const document = openPage(page.html, page.url);
  const value = use(document, siteOf(page));
  await closePage(document);
  return value;
}

/** Pages whose papers stand in the served page, except those where links are the cards. */
const pages = truePages.filter((page) => !page.name.endsWith('async') && siteOf(page).late !== false);
const listings = pages.filter(({ papers }) => papers.length > 1);
/** Sites whose lists have their only links to papers in running text, where a link is a mention. */
const isInTextAlone = (page: TruePage): boolean => siteOf(page).id === 'oup';
/**
 * Without these, and sites that cannot be found by links: Google Scholar names some papers in an attribute only, and dblp has its
 * links in a navigation.
 */
const byLinks = listings.filter((page) => !isInTextAlone(page) && !['googlescholar', 'dblp'].includes(siteOf(page).id));

/** Its text above the list links to another paper; the script that finds papers reads that one. */
const inText = new Set(['tests/pages/pos/conference']);

describe('a page as it is', () => {
  it.each(truePages)('$name has cards or no papers, and asks for no other script', (page) =>
    withPage(page, (document, site) => {
      const cards = findCards(site, document);
      const found = findPapers(site, document);
      expect(found.recognised).toBe(cards.length > 0 ? 'cards' : 'no-papers');
      expect(found.cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
      if (cards.length > 0) expect(mayHaveLost(site, document, cards)).toBe(inText.has(page.name));
    }),
  );
});

describe.each(breaks)('a page of which all %s changed', (how) => {
  const totals = { expected: 0, found: 0 };

  it.each(listings)('$name has its papers, each by a card or a link', (page) =>
    withPage(page, (document, site) => {
      breakPage(document, how);
      const { cards, recognised } = findPapers(site, document);
      const { expected, found, wrong } = judgeCards(page.papers, cards);
      expect(wrong).toEqual([]);
      expect(recognised === 'no-papers').toBe(isInTextAlone(page) && cards.length === 0);
      if (!byLinks.includes(page)) return;
      expect(recognised).not.toBe('nothing');
      totals.expected += expected;
      totals.found += found;
    }),
  );

  it('has 98 of 100 papers', () => {
    expect(totals.expected).toBeGreaterThan(hasSavedPages ? 1_000 : 300);
    expect(totals.found).toBeGreaterThanOrEqual(0.98 * totals.expected);
  });

  it.each(pages.filter(({ papers }) => papers.length === 1))('$name does not claim to have no papers', (page) =>
    withPage(page, (document, site) => {
      lengthenTexts(document);
      breakPage(document, how);
      expect(findPapers(site, document).recognised).not.toBe('no-papers');
    }),
  );

  it.each(pages.filter(({ papers, unsure }) => papers.length + unsure.length === 0))(
    '$name still has no papers',
    (page) =>
      withPage(page, (document, site) => {
        breakPage(document, how);
        expect(findPapers(site, document)).toEqual({ cards: [], recognised: 'no-papers' });
      }),
  );
});

const changes: Record<string, (at: number, all: number) => boolean> = {
  'every second card': (at) => at % 2 === 1,
  'the first half of the cards': (at, all) => at < all / 2,
  'all cards but two': (at) => at > 1,
};

/** Lists in which each paper has a card that can be lost. The page of one paper is left out: it may list others. */
const lists = listings.filter(
  ({ name, papers }) => papers.length > 3 && !/semanticscholar\/paper|googlescholar/.test(name),
);

describe.each(Object.entries(changes))('a list of which %s changed', (_, isChanged) => {
  const totals = { expected: 0, found: 0 };

  it.each(lists)('$name has link rows for the lost papers, and none for a paper that has its card', (page) =>
    withPage(page, (document, site) => {
      const before = findCards(site, document);
      for (const [at, { element }] of before.entries()) if (isChanged(at, before.length)) breakMarkup(element, 'both');
      const left = findCards(site, document);
      const { cards, recognised } = findPapers(site, document);
      const linked = cards.filter(({ fit, surface }) => fit === 'after' && surface === 'link').map(({ id }) => id);
      const { wrong } = judgeCards(page.papers, cards);
      expect(wrong).toEqual([]);
      expect(linked.filter((id) => left.some((card) => card.id === id))).toEqual([]);
      expect(cards.length).toBeLessThanOrEqual(before.length);
      const isLost = before.some(({ id }) => !left.some((card) => card.id === id));
      expect(recognised).toBe(isLost ? 'some-links' : 'cards');
      totals.expected += new Set(before.map(({ id }) => id)).size;
      totals.found += new Set(cards.map(({ id }) => id)).size;
    }),
  );

  it('shows 98 of 100 papers', () => {
    expect(totals.expected).toBeGreaterThan(hasSavedPages ? 500 : 250);
    expect(totals.found).toBeGreaterThanOrEqual(0.98 * totals.expected);
  });
});

describe('papers beside a list are not part of it', () => {
  it.each(listings)('in $name', (page) =>
    withPage(page, (document, site) => {
      const addresses = otherAddresses(site, document, findCards(site, document));
      expect(addresses).toHaveLength(3);
      const taken = Object.entries(linksBesideLists).filter(([, put]) => {
        const added = put(findCards(site, document), addresses, document);
        // If a site makes cards around links, these links have cards; that is the matter of its own description.
        const cards = findCards(site, document);
        const found = findPapers(site, document);
        const within = added.every((one) => cards.some(({ element }) => element.contains(one)));
        const asked = within && !inText.has(page.name) && mayHaveLost(site, document, cards);
        for (const element of added) element.remove();
        return asked || found.recognised !== 'cards' || found.cards.length !== cards.length;
      });
      expect(taken.map(([name]) => name)).toEqual([]);
    }),
  );
});
