import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  value: number;
  sources: ReadonlyArray<{ node: Node | null; previousRect: DOMRect; currentRect: DOMRect }>;
}

/** One thing that moved: its share of the window, and its old and new box, to read when it should not have moved. */
interface Move {
  value: number;
  what: string[];
}

/**
 * Keeps the browser's own record of everything that moved once the page was parsed and painted, and when an element was first
 * added. Before that the page moves by itself: a paint may fall between two parts of one block. Runs in the page.
 */
export function watchShifts(): void {
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
export async function shiftsFrom(page: Page, name: string): Promise<Move[]> {
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
