import { expect, type Page, type Route } from '@playwright/test';
import { rows } from './closed-roots.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { SavedPage } from './saved-pages.ts';

/**
 * Opens a saved page in a new tab, at its real address. Rows may not be there yet.
 * @param first runs in the page's world before any script of the page
 */
export async function openTab(
  tagalong: ExtensionBrowser,
  saved: Pick<SavedPage, 'url' | 'html'>,
  first?: () => void,
): Promise<Page> {
  tagalong.web.put(saved);
  const page = await tagalong.context.newPage();
  if (first !== undefined) await page.addInitScript(first);
  await page.goto(saved.url);
  return page;
}

/** Opens a saved page and waits until every paper known to be on it has its row, in order and none twice. */
export async function openSettled(tagalong: ExtensionBrowser, saved: SavedPage, first?: () => void): Promise<Page> {
  const page = await openTab(tagalong, saved, first);
  await expectPapers(page, idsOf(saved.papers));
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
  const asked = new Promise<Route>((held) => void page.route('**/held.gif', held));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // A browser may ask for a picture only after that.
  const held = await asked;
  return { page, load: () => held.abort() };
}

/** Waits until the rows of the page are those of `ids`, in order, or fails with the difference. */
export async function expectPapers(page: Page, ids: string[]): Promise<void> {
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(ids);
}

export const idsOf = (papers: ReadonlyArray<{ id: string }>): string[] => papers.map(({ id }) => id);
