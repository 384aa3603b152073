import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/core/paper.ts';
import { shownDate } from '../../src/core/text/shown-date.ts';
import { anyPage } from '../../src/sites/any-page.ts';
import { factsOf } from '../../src/sites/facts.ts';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards, mayHaveLost } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { foreignPages, type TruePage, type TruePaper, truePages } from './support/ground-truth.ts';
import { judgeCards } from './support/judge-cards.ts';
import { closePage, openLivePage, openPage } from './support/open-page.ts';
import { type PageResult, resultsTable, totals } from './support/results-table.ts';
import { uncertainList } from './support/uncertain-papers.ts';

const today = new Date().toISOString().slice(0, 10);
const results: PageResult[] = [];

/** Opens a page. If its name ends in `async`, its own script writes the list. */
async function openDocument({ html, url, name }: TruePage): Promise<Document> {
  if (!name.endsWith('async')) return openPage(html, url);
  const live = openLivePage(html, url);
  await live.settled();
  return live.document;
}

async function opened(page: TruePage): Promise<{ document: Document; cards: () => Card[]; papers: () => Paper[] }> {
  const site = siteFor(page.url);
  if (site === undefined) throw new Error(`No site matches ${page.url}`);
  const document = await openDocument(page);
  const isSure = ({ title }: { title: string }): boolean =>
    !page.unsure.some((unsure) => collapseSpaces(unsure) === title);
  const cards = (): Card[] => once(findCards(site, document)).filter(isSure);
  return { document, cards, papers: () => cards().map(paperReader(factsOf(site.id), document)) };
}

/**
 * Keeps the first card of each paper: we count a paper again when running text links to it again, the known truth does
 * not.
 */
const once = (cards: Card[]): Card[] =>
  cards.filter((card, at) => card.fit !== 'after' || cards.findIndex(({ id }) => id === card.id) === at);

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
const folded = (papers: readonly TruePaper[]) => papers.map(({ id, title }) => ({ id, title: collapseSpaces(title) }));

/** Returns as much of a date as the page shows; undefined for words such as `2 days ago`. */
const trueDate = (shown: string): string | undefined =>
  /^\d{4}(?:-\d{2})?$/.test(shown) ? shown : shownDate(shown, today);

/** Pairs each fact that the page is known to show with the fact that was read. */
function comparable(truth: TruePaper, paper: Paper, text: string): { shown: object; read: object } {
  // A page that leaves some authors out gives their number.
  const authors = paper.authorCount === undefined ? truth.authors : truth.authors?.slice(0, paper.authors.length);
  // If a page has initials only, or one name for all authors, the truth knows more than the page.
  const named = authors?.every((name) => text.includes(name)) ?? true;
  const facts: [name: string, shown: unknown, read: unknown][] = [
    ['authors', authors, paper.authors],
    ['author count', truth.author_count, Math.max(paper.authors.length, paper.authorCount ?? 0)],
    ['abstract', truth.abstract_present || undefined, (paper.abstract?.length ?? 0) > 40],
    ['date', truth.date == null ? undefined : trueDate(truth.date), paper.date],
    ['venue', truth.venue, paper.venue],
    ['comments', truth.comments, paper.comments],
    ['upvotes', truth.upvotes, paper.upvotes],
    ['organisation', truth.organization, paper.organisation],
  ];
  const known = facts.filter(([name, shown]) => {
    if (name.startsWith('author') && !named) return false;
    if (name === 'author count' && truth.author_count_shown === false) return false;
    return shown !== undefined && shown !== null;
  });
  return {
    shown: Object.fromEntries(known.map(([name, shown]) => [name, shown])),
    read: Object.fromEntries(known.map(([name, , read]) => [name, read])),
  };
}

describe.each(truePages)('$name', (page) => {
  let open: Awaited<ReturnType<typeof opened>>;
  let found: Card[];

  beforeAll(async () => {
    open = await opened(page);
    found = open.cards();
  });

  afterAll(() => closePage(open.document));

  it('lists the papers that it shows, in order, with their titles', () => {
    const expected = page.papers.map(({ id, title }) => `${id} ${collapseSpaces(title)}`);
    const listed = found.map(({ id, title }) => `${id} ${title}`);
    results.push({ site: siteFor(page.url)?.id ?? '', page: page.name, ...judgeCards(folded(page.papers), found) });
    expect(listed).toEqual(expected);
  });

  it('is read whole', () => {
    const whole = open.papers();
    const text = collapseSpaces(open.document.body.textContent);
    const compared = page.papers.map((truth, at) => {
      const paper = whole[at];
      if (paper === undefined) throw new Error(`Nothing found for ${truth.id}`);
      return comparable(truth, paper, text);
    });
    expect(compared.map(({ read }) => read)).toEqual(compared.map(({ shown }) => shown));
    expect(whole.map(({ title }) => title)).toEqual(page.papers.map(({ title }) => collapseSpaces(title)));
  });

  it('proves the other ids of its papers', () => {
    const proved = new Map(open.papers().map(({ id, aliases }) => [String(id), aliases.map(String)]));
    const known = page.papers.flatMap(({ id, also, doi }) =>
      [also, doi == null ? doi : `doi:${doi.toLowerCase()}`].flatMap((other) => (other == null ? [] : [{ id, other }])),
    );
    expect(known.filter(({ id, other }) => id !== other && !proved.get(id)?.includes(other))).toEqual([]);
  });

  it('gives the same cards twice, and changes nothing', () => {
    const { document } = open;
    const before = document.documentElement.outerHTML;
    for (const card of found) card.place.append(document.createElement('tag-along'));
    const again = open.cards();
    expect(again.map(({ element, id, place, title }) => ({ element, id, place, title }))).toEqual(
      found.map(({ element, id, place, title }) => ({ element, id, place, title })),
    );
    for (const host of [...document.querySelectorAll('tag-along')]) host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has a place for each row, all different, and none in a link, a heading or text that is cut', () => {
    const places = found.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    const around = found.map(({ place, fit }) => (fit === 'after' ? place.parentElement : place));
    expect(
      around.filter((place) => place?.closest('a, h1, h2, h3, h4, button, .mathjax, [class*="truncate"]')),
    ).toEqual([]);
  });

  it('has paper links if it lists papers', () => {
    const site = siteFor(page.url);
    if (site !== undefined && found.length > 1) expect(mayHaveLost(site, open.document, [])).toBe(true);
  });
});

it('runs on every site of the saved pages but these', () => {
  const folders = foreignPages.map(({ name }) => name.replace(/^(?:shared|tests)\/pages\/(.*)\/[^/]+$/, '$1'));
  const others = `aps dlib elife firstmonday generic hal iop iospress lingbuzz nber peerj projecteuclid
    rebuilt/reddit usenix`.split(/\s+/);
  expect([...new Set(folders)].filter((folder) => !others.includes(folder))).toEqual([]);
});

it('has pages of its own, some of them without papers', () => {
  const own = truePages.filter(({ name }) => name.startsWith('tests/'));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(({ papers }) => papers.length === 0).length).toBeGreaterThan(2);
});

it.each(foreignPages.filter(({ papers }) => papers.length > 0))('$name is read as any page', (page) => {
  const ids = page.papers.map(({ id }) => id);
  const address = page.url || 'https://page.example/';
  // Such a page also links to papers that the truth does not list.
  const cards = findCards(anyPage, openPage(page.html, address), address).filter(
    ({ id, surface }) => surface === 'page' || ids.includes(id),
  );
  const result = judgeCards(folded(page.papers), cards);
  results.push({ site: anyPage.id, page: page.name, ...result });
  expect(result).toEqual({ expected: ids.length, found: ids.length, wrong: [] });
});

it('finds at least 99 of 100 papers, and takes none for another', () => {
  const all = totals(results);
  expect(all.found).toBeGreaterThanOrEqual(0.99 * all.expected);
  expect(results.flatMap(({ page, wrong }) => wrong.map((line) => `${page}: ${line}`))).toEqual([]);
});

afterAll(() => console.log(`\n${resultsTable(results)}\n\n${uncertainList()}`));
