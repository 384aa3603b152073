import browser from 'webextension-polyfill';
import type { PageMessage, PagePapers } from '../../messages/protocol.ts';

/**
 * What the popup knows of the tab it was opened over. `elsewhere`: no page of a site we know, or one that we may not see.
 * `silent`: a page of a site we know whose script does not answer, as in a page opened before the extension was installed.
 */
export type TabPage =
  | { kind: 'elsewhere' }
  | { kind: 'silent'; tab: number }
  | { kind: 'known'; tab: number; page: PagePapers };

/**
 * Asks the page of a tab which papers are on it.
 * @param tab its number; without one, the tab in front of the user
 */
export async function askTab(tab?: number): Promise<TabPage> {
  const asked = tab === undefined ? await tabInFront() : await browser.tabs.get(tab);
  if (asked?.id === undefined) return { kind: 'elsewhere' };
  const question: PageMessage = { type: 'page.papers' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(asked.id, question, { frameId: 0 });
    if (isPagePapers(answer)) return { kind: 'known', tab: asked.id, page: answer };
  } catch {
    // Nobody listens in that tab: what it shows decides whether somebody should.
  }
  // The address of a tab is told only where we may run.
  return /^https?:/.test(asked.url ?? '') ? { kind: 'silent', tab: asked.id } : { kind: 'elsewhere' };
}

async function tabInFront(): Promise<browser.Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const isPagePapers = (answer: unknown): answer is PagePapers =>
  typeof answer === 'object' && answer !== null && 'papers' in answer && Array.isArray(answer.papers);
