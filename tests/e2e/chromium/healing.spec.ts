import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { allListings } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openSettled, openTab } from '../../support/tab.ts';

/**
 * Changes the page as its own scripts might, and counts the frames until `count` hosts stand in it again.
 * The change is made in a frame, as a framework makes it.
 */
async function framesUntilHealed(page: Page, change: () => void, count: number): Promise<number> {
  await page.evaluate(`window.change = ${change}`);
  return page.evaluate(async (wanted) => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    await frame();
    (window as unknown as { change: () => void }).change();
    for (let frames = 1; frames <= 120; frames++) {
      await frame();
      if (document.querySelectorAll('tag-along').length === wanted) return frames;
    }
    return Number.POSITIVE_INFINITY;
  }, count);
}

/** What stands in addresses: `2606.00467` of `arxiv:2606.00467`. */
const withoutScheme = (id: string): string => id.replace(/^[\w-]+:/, '');

/** Another id of the same kind: the last digit is another one. */
const neighbour = (id: string): string => id.replace(/\d(?=\D*$)/, (digit) => (digit === '9' ? '8' : '9'));

/** Puts `to` where `from` stands in attributes, and in elements that say nothing else. Runs in the page. */
function renameEverywhere([from, to]: readonly [string, string]): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (value.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
    if (element.textContent === from) element.textContent = to;
  }
}

for (const saved of allListings()) {
  test.describe(saved.name, () => {
    test('hosts that the page takes out come back within two frames', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      const strip = (): void => {
        for (const host of document.querySelectorAll('tag-along')) host.remove();
      };
      expect(await framesUntilHealed(page, strip, saved.papers.length)).toBeLessThanOrEqual(2);
      await expectPapers(page, idsOf(saved.papers));
      await page.close();
    });

    test('a list that is rendered again gets its rows again, none twice', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      const rerender = (): void => {
        const list = document.querySelector('tag-along')?.closest('dl, ol, main, section');
        const copy = list?.cloneNode(true);
        if (!(copy instanceof Element)) return;
        for (const host of copy.querySelectorAll('tag-along')) host.remove();
        list?.replaceWith(copy);
      };
      expect(await framesUntilHealed(page, rerender, saved.papers.length)).toBeLessThanOrEqual(2);
      await expectPapers(page, idsOf(saved.papers));
      await page.close();
    });

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

    test('a body that is replaced gets its rows again', async ({ shared }) => {
      const page = await openSettled(shared, saved);
      const swap = (): void => {
        const copy = document.body.cloneNode(true);
        if (!(copy instanceof HTMLElement)) return;
        for (const host of copy.querySelectorAll('tag-along')) host.remove();
        document.body = copy;
      };
      expect(await framesUntilHealed(page, swap, saved.papers.length)).toBeLessThanOrEqual(2);
      await expectPapers(page, idsOf(saved.papers));
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
