import { expect, it } from 'vitest';
import { factsOf } from '../../src/sites/facts.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { truePages } from './support/ground-truth.ts';
import { closePage, openPage } from './support/open-page.ts';

/** Returns the surfaces whose cards hold other ids of their papers, on the pages that we have, as `site surface`. */
async function provingSurfaces(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { url, html } of truePages) {
    const site = siteFor(url);
    if (site === undefined) continue;
    const document = openPage(html, url);
    const read = paperReader(factsOf(site.id), document);
    for (const card of findCards(site, document)) {
      if (read(card).aliases.length > 0) found.add(`${site.id} ${card.surface}`);
    }
    await closePage(document);
  }
  return found;
}

it('a surface sets `proves` if one of its cards holds other ids', async () => {
  const said = truePages.flatMap(({ url }) => {
    const site = siteFor(url);
    return (site?.surfaces ?? []).filter(({ proves }) => proves).map(({ name }) => `${site?.id} ${name}`);
  });
  const proving = await provingSurfaces();
  expect(proving.size).toBeGreaterThan(5);
  expect([...proving].filter((name) => !said.includes(name))).toEqual([]);
});
