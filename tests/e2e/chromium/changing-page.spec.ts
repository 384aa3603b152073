import { siteFor } from '../../../src/sites/index.ts';
import { expect, test } from '../../support/chromium.ts';
import { delayScans, expectHealed, framesAfter } from '../../support/frames.ts';
import { doubleHosts, hydrate, inFrame, pageChanges, switchTo } from '../../support/page-changes.ts';
import { allListings, type SavedPage, samplePage } from '../../support/saved-pages.ts';
import { idsOf, openBeforeLoad, openSettled } from '../../support/tab.ts';
import { healedIn } from '../../support/watch-frames.ts';

// A page changes its address in place on one host only, so the mirror has no page beside it.
const pages = allListings().filter(
  ({ name, url }) => ['huggingface', 'arxiv'].includes(siteFor(url)?.id ?? '') && !name.includes('mirror'),
);
const scansBeforeLoad = ({ url }: SavedPage): boolean => siteFor(url)?.hydrates === false;
/** The next listing of the same site, and the first after the last. */
const nextTo = (saved: SavedPage): SavedPage => {
  const same = pages.filter(({ url }) => siteFor(url) === siteFor(saved.url));
  const next = same[(same.indexOf(saved) + 1) % same.length];
  if (next === undefined || next === saved) throw new Error(`${saved.name} is the only listing of its site.`);
  return next;
};

for (const saved of pages) {
  const ids = idsOf(saved.papers);

  test.describe(saved.name, () => {
    test('a page that is claimed 300 ms after load has one row a paper within two frames', async ({ shared }) => {
      const { page, load } = await openBeforeLoad(shared, saved);
      const claim = async (): Promise<void> => {
        const claimed = page.evaluate(hydrate, 'loaded' as const);
        await load();
        await claimed;
      };
      expectHealed(await framesAfter(page, ids, claim));
      await page.close();
    });

    test('a page that is claimed before load has one row a paper within two frames of scanning', async ({ shared }) => {
      const { page, load } = await openBeforeLoad(shared, saved);
      const claim = async (): Promise<void> => {
        await page.evaluate(hydrate, 'now' as const);
        await load();
      };
      expectHealed(await framesAfter(page, ids, claim, scansBeforeLoad(saved)));
      await page.close();
    });

    test('a switch in place, without a load, shows the rows of its papers within two frames, and back again', async ({
      shared,
    }) => {
      const page = await openSettled(shared, saved);
      for (const { url, html, papers } of [nextTo(saved), saved])
        expectHealed(await framesAfter(page, idsOf(papers), () => page.evaluate(inFrame(switchTo, { url, html }))));
      await page.close();
    });
  });
}

test.describe('the count of frames', () => {
  const saved = samplePage('huggingface/daily-2026');
  const ids = idsOf(saved.papers);

  for (const late of [1, 5]) {
    test(`shows a script that is ${late} late`, async ({ shared }) => {
      const page = await openSettled(shared, saved);
      const change = (): Promise<unknown> => page.evaluate(inFrame(pageChanges.copy));
      const inTime = healedIn(await framesAfter(page, ids, change));
      const lateChange = (): Promise<unknown> => delayScans(page, late).then(change);
      expect(healedIn(await framesAfter(page, ids, lateChange))).toBe(inTime + late);
      await page.close();
    });
  }

  test('shows rows that come late after scanning began', async ({ shared }) => {
    const { page, load } = await openBeforeLoad(shared, saved);
    const claim = async (): Promise<void> => {
      await delayScans(page, 3);
      await page.evaluate(hydrate, 'now' as const);
      await load();
    };
    expect(healedIn(await framesAfter(page, ids, claim, false))).toBe(5);
    await page.close();
  });

  test('shows rows that are there twice', async ({ shared }) => {
    const page = await openSettled(shared, saved);
    const change = (): Promise<unknown> => delayScans(page, 3).then(() => page.evaluate(inFrame(doubleHosts)));
    expect((await framesAfter(page, ids, change)).doubled).toEqual([1, 2, 3, 4]);
    await page.close();
  });
});
