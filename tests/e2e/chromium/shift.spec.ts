import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { movedBy } from '../../support/moved-by.ts';
import { ownPage, savedPages } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openTab } from '../../support/tab.ts';

interface Shift extends PerformanceEntry {
  value: number;
  sources: ReadonlyArray<{ node: Node | null; previousRect: DOMRect; currentRect: DOMRect }>;
}

/** One thing that moved: its share of the window, and what it was with where it went, to read when it should not have. */
interface Move {
  value: number;
  what: string[];
}

/**
 * Keeps the browser's own record of everything that moved once the page was parsed and painted, and when an element was first
 * added. Before that the page moves by itself: a paint may fall between two parts of one block. Runs in the page.
 */
function watchShifts(): void {
  const shifts: Shift[] = [];
  const added = new Map<string, number>();
  Object.assign(window, { shifts, added, painted: Number.POSITIVE_INFINITY });
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  addEventListener('DOMContentLoaded', async () => {
    await frame();
    await frame();
    // The time that a frame is given may lie before the end of the one before, where that is late.
    Object.assign(window, { painted: performance.now() });
  });
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
 * The shifts that elements called `name` can have caused: after the first of them came, and moving what comes after it. Where
 * something before it moved in the same frame, the page moved by itself, as pages do that are painted while they are parsed.
 */
async function shiftsFrom(page: Page, name: string): Promise<Move[]> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  });
  return page.evaluate((element) => {
    const first = document.querySelector(element);
    const { shifts, added, painted } = window as unknown as {
      shifts: Shift[];
      added: Map<string, number>;
      painted: number;
    };
    const since = Math.max(painted, added.get(element) ?? Number.POSITIVE_INFINITY);
    if (first === null || since === Number.POSITIVE_INFINITY) throw new Error(`The page has no ${element}.`);
    const isAfter = (node: Node | null): boolean =>
      node !== null && (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const box = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
    return shifts
      .filter((shift) => shift.startTime >= since && shift.sources.every(({ node }) => isAfter(node)))
      .map(({ value, startTime, sources }) => ({
        value,
        what: sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${box(previousRect)} -> ${box(currentRect)}, ${Math.round(startTime - since)} ms after`,
        ),
      }));
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
  expect(await shiftsFrom(page, 'late-row')).not.toEqual([]);
  expect(await movedBy(page, 'late-row')).not.toEqual([]);
  await page.close();
});

for (const saved of pages) {
  test(`${saved.name}: our rows move nothing of the page`, async ({ shared }) => {
    const [first] = saved.papers;
    if (first !== undefined) await annotate(shared, first, [{ kind: 'addTag', tag: 'alignment' }]);
    const page = await openTab(shared, saved, watchShifts);
    if (saved.name.endsWith('-hydrate')) await page.locator('[data-hydrated]').waitFor({ state: 'attached' });
    await expectPapers(page, idsOf(saved.papers));
    expect(await movedBy(page, 'tag-along')).toEqual([]);
    expect(await shiftsFrom(page, 'tag-along')).toEqual([]);
    await page.close();
  });
}
