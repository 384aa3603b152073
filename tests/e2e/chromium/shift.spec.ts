import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { type SavedPage, savedPages } from '../../support/saved-pages.ts';
import { expectPapers, idsOf } from '../../support/tab.ts';

/** Sums the layout shifts of the page from its first moment, by the browser's own count. */
function watchShifts(): void {
  const seen = { total: 0 };
  Object.assign(window, { shifts: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.total += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftsOf(
  browser: ExtensionBrowser,
  saved: SavedPage,
  settled: (page: Page) => Promise<void>,
): Promise<number> {
  browser.web.put(saved);
  const page = await browser.context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(saved.url);
  await settled(page);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  });
  const total = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  await page.close();
  return total;
}

test('the count of shifts counts a row that takes its room late', async ({ plain }) => {
  const saved = savedPages()[0];
  if (saved === undefined) throw new Error('There are no saved pages.');
  const total = await shiftsOf(plain, saved, async (page) => {
    await page.evaluate(async () => {
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
      const late = document.createElement('div');
      late.style.height = '200px';
      document.body.prepend(late);
    });
  });
  expect(total).toBeGreaterThan(0);
});

for (const saved of savedPages()) {
  test(`${saved.name}: our rows move nothing of the page`, async ({ shared, plain }) => {
    const [first] = saved.papers;
    if (first !== undefined) await annotate(shared, first, [{ kind: 'addTag', tag: 'alignment' }]);
    const without = await shiftsOf(plain, saved, (page) => page.waitForLoadState('load'));
    const withRows = await shiftsOf(shared, saved, (page) => expectPapers(page, idsOf(saved.papers)));
    expect(withRows).toBeLessThanOrEqual(without);
  });
}
