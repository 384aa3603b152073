import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { ownPage, savedPages } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openTab } from '../../support/tab.ts';

interface Shift extends PerformanceEntry {
  value: number;
  sources: ReadonlyArray<{ node: Node | null }>;
}

/** Keeps the browser's own record of everything that moved, and when an element was first added. Runs in the page. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  const added = new Map<string, number>();
  Object.assign(window, { shifts, added });
  const note = (): void => {
    for (const name of ['tag-along', 'late-row']) {
      if (!added.has(name) && document.querySelector(name) !== null) added.set(name, performance.now());
    }
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/**
 * The sum of the shifts that elements called `name` can have caused: after the first of them came, and moving what comes
 * after it. Where something before it moved in the same frame, the page moved by itself, as pages do that are painted while
 * they are parsed.
 */
async function shiftsFrom(page: Page, name: string): Promise<number> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  });
  return page.evaluate((element) => {
    const first = document.querySelector(element);
    const { shifts, added } = window as unknown as { shifts: Shift[]; added: Map<string, number> };
    const since = added.get(element);
    if (first === null || since === undefined) throw new Error(`The page has no ${element}.`);
    const isAfter = (node: Node | null): boolean =>
      node !== null && (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const mine = shifts.filter((shift) => shift.startTime >= since && shift.sources.every(({ node }) => isAfter(node)));
    return mine.reduce((sum, { value }) => sum + value, 0);
  }, name);
}

// Pictures that cannot be had change their size at a moment of their own.
const pages = savedPages()
  .filter(({ papers }) => papers.length > 0)
  .map((saved) => ({ ...saved, html: saved.html.replaceAll(/<img\b/g, '<img hidden') }));

test('an element that takes its room late is counted', async ({ plain }) => {
  const page = await openTab(plain, ownPage('huggingface/daily-2026'), watchShifts);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    const late = document.createElement('late-row');
    late.style.cssText = 'display: block; height: 40px';
    document.querySelector('h1')?.append(late);
  });
  expect(await shiftsFrom(page, 'late-row')).toBeGreaterThan(0);
  await page.close();
});

for (const saved of pages) {
  test(`${saved.name}: our rows move nothing of the page`, async ({ shared }) => {
    const [first] = saved.papers;
    if (first !== undefined) await annotate(shared, first, [{ kind: 'addTag', tag: 'alignment' }]);
    const page = await openTab(shared, saved, watchShifts);
    if (saved.name.endsWith('-hydrate')) await page.locator('[data-hydrated]').waitFor({ state: 'attached' });
    await expectPapers(page, idsOf(saved.papers));
    expect(await shiftsFrom(page, 'tag-along')).toBe(0);
    await page.close();
  });
}
