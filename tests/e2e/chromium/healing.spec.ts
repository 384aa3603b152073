import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { framesUntilHealed, renameEverywhere } from '../../support/page-changes.ts';
import { allListings } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openSettled, openTab } from '../../support/tab.ts';

/** What stands in addresses: `2606.00467` of `arxiv:2606.00467`. */
const withoutScheme = (id: string): string => id.replace(/^[\w-]+:/, '');

/** Another id of the same kind: the last digit is another one. */
const neighbour = (id: string): string => id.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '8' : '9'));

for (const saved of allListings()) {
  test.describe(saved.name, () => {
    for (const change of ['strip', 'rerender', 'replaceBody'] as const) {
      test(`rows come back within two frames, none twice: ${change}`, async ({ shared }) => {
        const page = await openSettled(shared, saved);
        const frames = await page.evaluate(framesUntilHealed(change, saved.papers.length));
        expect(frames).toBeLessThanOrEqual(2);
        await expectPapers(page, idsOf(saved.papers));
        await page.close();
      });
    }

    test('a copy of the list with dead copies of our hosts gets live rows, none twice', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      await page.evaluate(() => {
        const list = document.querySelector('tag-along')?.closest('dl, ol, main, section');
        list?.replaceWith(list.cloneNode(true));
      });
      await expectPapers(page, idsOf(saved.papers));
      expect(await page.evaluate(() => document.querySelectorAll('tag-along').length)).toBe(saved.papers.length);
      await page.close();
    });

    test('a card that is given another paper shows that one', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      const ids = idsOf(saved.papers);
      // The first may be the page's own, which stands in the address.
      const [before = '', after = ''] = [ids.at(-1) ?? '', neighbour(ids.at(-1) ?? '')].map(withoutScheme);
      await page.evaluate(renameEverywhere, [before, after] as const);
      await expectPapers(page, [...ids.slice(0, -1), neighbour(ids.at(-1) ?? '')]);
      await page.close();
    });

    test('when the script leaves, the page is as it would be without it', async ({ shared, plain }) => {
      const page = await openSettled(shared, saved);
      const markup = (one: Page): Promise<string> => one.evaluate(() => document.documentElement.outerHTML);
      expect(await markup(page)).toContain('<tag-along');
      // The sign by which a newer copy of the script asks an older one to leave.
      await page.evaluate(() => document.dispatchEvent(new CustomEvent('tag-along')));
      await expect.poll(() => page.locator('tag-along').count()).toBe(0);
      const untouched = await openTab(plain, saved);
      expect(await markup(page)).toBe(await markup(untouched));
      await page.close();
      await untouched.close();
    });
  });
}
