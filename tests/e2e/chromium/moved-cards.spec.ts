import { type CardChanges, cardChangesScript } from '../../support/card-changes.ts';
import { expect, test } from '../../support/chromium.ts';
import { nodesOfPage } from '../../support/page-nodes.ts';
import { listings } from '../../support/saved-pages.ts';
import { openTab } from '../../support/tab.ts';

/**
 * Hides, dims and moves the cards of the longest list of the page, takes all of it back, and gives the markup before, in
 * between and after.
 */
function changeAndTakeBack(): [before: string, between: string, after: string] {
  const { cardChanges } = globalThis as unknown as { cardChanges: CardChanges };
  const { createPageChanges, dimCard, hideCard, orderCards } = cardChanges;
  const markup = (): string => document.documentElement.outerHTML;
  const lists = [...document.querySelectorAll('body *')];
  const list = lists.reduce((longest, one) => (one.childElementCount > longest.childElementCount ? one : longest));
  const cards = [...list.children].filter((one) => one instanceof HTMLElement).map((one) => [one]);
  const life = new AbortController();
  const changes = createPageChanges(life.signal);
  const before = markup();
  orderCards(changes, cards.toReversed());
  for (const [at, card] of cards.entries()) if (at % 3 === 0) hideCard(changes, card);
  for (const [at, card] of cards.entries()) if (at % 2 === 0) dimCard(changes, card);
  const between = markup();
  life.abort();
  return [before, between, markup()];
}

const folderOf = (name: string): string => name.split('/')[0] ?? '';

let script: string;
test.beforeAll(async () => {
  script = (await cardChangesScript()).replace(/^var cardChanges/, 'globalThis.cardChanges');
});

/** The first list of each site. */
const oneOfEach = listings().filter(
  ({ name }, at, all) => all.findIndex((one) => folderOf(one.name) === folderOf(name)) === at,
);

for (const saved of oneOfEach)
  test(`${saved.name} is left byte for byte as it was after its cards were hidden, dimmed and moved`, async ({
    plain,
  }) => {
    const page = await openTab(plain, saved);
    await page.evaluate(script);
    const nodes = await page.evaluate(nodesOfPage);
    const [before, between, after] = await page.evaluate(changeAndTakeBack);
    expect(between).not.toBe(before);
    expect(after).toBe(before);
    expect(await page.evaluate(nodesOfPage)).toEqual(nodes);
    await page.close();
  });
