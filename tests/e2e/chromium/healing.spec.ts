import { expect, test } from '../../support/chromium.ts';
import { expectHealed, framesAfter } from '../../support/frames.ts';
import { exchangeEverywhere, inFrame, pageChanges } from '../../support/page-changes.ts';
import { nodesOfPage } from '../../support/page-nodes.ts';
import { allListings, samplePage } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openSettled, openTab } from '../../support/tab.ts';

/** What stands in addresses: `2606.00467` of `arxiv:2606.00467`. */
const withoutScheme = (id: string): string => id.replace(/^[\w-]+:/, '');

/** An id of the same kind that is none of `ids`: the last digit is another one. */
const another = (id: string, ids: readonly string[]): string =>
  [...'9876543210'].map((digit) => id.replace(/\d(?=\D*$)/, digit)).find((one) => !ids.includes(one)) ?? id;

for (const saved of allListings()) {
  const ids = idsOf(saved.papers);
  // The first may be the page's own, which stands in the address; dblp has keys of its own for papers of arXiv.
  const [one = '', other = ''] = ids
    .filter((id) => !(saved.name.includes('dblp') && id.startsWith('arxiv:')))
    .slice(-2);
  const third = another(other, ids);
  const given = (to: Record<string, string>): string[] => ids.map((id) => to[id] ?? id);

  test.describe(saved.name, () => {
    // One load for all changes: each begins where the page has healed from the one before.
    test('rows come back within two frames, none twice, after each change of the page', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      for (const change of Object.values(pageChanges))
        await test.step(change.name, async () => {
          expectHealed(await framesAfter(page, ids, () => page.evaluate(inFrame(change))));
        });
      await test.step('a card is given another paper, and then that of the next card', async () => {
        for (const [from, to, after] of [
          [other, third, given({ [other]: third })],
          [one, third, given({ [one]: third, [other]: one })],
        ] as const) {
          const texts = [withoutScheme(from), withoutScheme(to)] as const;
          expectHealed(await framesAfter(page, after, () => page.evaluate(inFrame(exchangeEverywhere, texts))));
        }
      });
      await page.close();
    });
  });
}

for (const name of ['huggingface/daily-2026', 'arxiv/list-new']) {
  for (const [open, key] of [
    ['the list of keys', '?'],
    ['the editor', 't'],
  ] as const) {
    test(`${name}: nothing stays where the script leaves from under a notice and ${open}`, async ({
      shared,
      plain,
    }) => {
      const saved = samplePage(name);
      const ids = idsOf(saved.papers);
      const page = await openSettled(shared, saved);
      const texts = [withoutScheme(ids.at(-1) ?? ''), withoutScheme(ids.at(-2) ?? '')] as const;
      for (const change of [pageChanges.strip, pageChanges.copy]) await page.evaluate(change);
      for (let times = 0; times < 2; times++) await page.evaluate(exchangeEverywhere, texts);
      await expectPapers(page, ids);
      const parts = page.locator('html > div');
      await page.keyboard.press('j');
      await page.keyboard.press('z');
      await expect(parts).toHaveCount(1);
      await page.keyboard.press(key);
      await expect(parts).toHaveCount(2);
      await page.evaluate(() => document.dispatchEvent(new CustomEvent('tag-along')));
      await expect(page.locator('tag-along, html > div')).toHaveCount(0);
      const untouched = await openTab(plain, saved);
      expect(await page.evaluate(nodesOfPage)).toEqual(await untouched.evaluate(nodesOfPage));
      await page.close();
      await untouched.close();
    });
  }
}
