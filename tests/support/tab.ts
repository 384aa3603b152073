import { expect, type Page, type Route } from '@playwright/test';
import { rows } from './closed-roots.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { rowsOf, type SavedPage } from './saved-pages.ts';

/**
 * Opens a saved page in a new tab, at its real address. Rows may not be there yet.
 * @param first each runs in the page's world before any script of the page
 */
export async function openTab(
  tagalong: ExtensionBrowser,
  saved: Pick<SavedPage, 'url' | 'html'>,
  ...first: Array<() => void>
): Promise<Page> {
  tagalong.web.put(saved);
  const page = await tagalong.context.newPage();
  for (const one of first) await page.addInitScript(one);
  await page.goto(saved.url);
  return page;
}

/** Opens a saved page and waits until every paper known to be on it has its row, in order and none twice. */
export async function openSettled(
  tagalong: ExtensionBrowser,
  saved: SavedPage,
  ...first: Array<() => void>
): Promise<Page> {
  const page = await openTab(tagalong, saved, ...first);
  await expectPapers(page, rowsOf(saved));
  return page;
}

/**
 * Opens a saved page and holds back its `load`, as a slow picture does: the page is parsed, and our script is in it.
 * @returns also a function that lets the page finish loading
 */
export async function openBeforeLoad(
  tagalong: ExtensionBrowser,
  { url, html }: Pick<SavedPage, 'url' | 'html'>,
): Promise<{ page: Page; load: () => Promise<void> }> {
  tagalong.web.put({ url, html: `${html}<img hidden src="/held.gif">` });
  const page = await tagalong.context.newPage();
  const held: Route[] = [];
  let isHeld = true;
  // A page may ask for the picture more than once: each request is held, and each is let go.
  await page.route('**/held.gif', (route) => (isHeld ? void held.push(route) : route.abort()));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // A browser may ask for a picture only after that.
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const load = async (): Promise<void> => {
    isHeld = false;
    await Promise.all(held.map((route) => route.abort()));
  };
  return { page, load };
}

/** Waits until the rows of the page are those of `ids`, in order, or fails with the difference. */
export async function expectPapers(page: Page, ids: string[]): Promise<void> {
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(ids);
}

export const idsOf = (papers: ReadonlyArray<{ id: string }>): string[] => papers.map(({ id }) => id);
