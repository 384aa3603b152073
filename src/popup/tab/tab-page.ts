import browser from 'webextension-polyfill';
import type { Paper } from '../../core/paper.ts';
import type { PageMessage, PagePapers } from '../../messages/protocol.ts';
import { pdfPaper } from './pdf-paper.ts';

/**
 * What the popup knows of the tab that it is about.
 * `elsewhere`: no page on which our script is allowed; with its address, where the browser tells it.
 * `pdf`: the PDF of a paper, known by the address of the tab.
 * `silent`: a page on which our script is allowed but does not answer, because it was opened before the extension was there.
 */
export type TabPage =
  | { kind: 'elsewhere'; tab?: number; address?: string }
  | { kind: 'pdf'; paper: Paper }
  | { kind: 'silent'; tab: number }
  | { kind: 'known'; tab: number; page: PagePapers };

/**
 * Asks the page of a tab which papers are on it.
 * @param tab its number; without one, the tab in front of the user is asked
 */
export async function askTab(tab?: number): Promise<TabPage> {
  const asked = tab === undefined ? await tabInFront() : await browser.tabs.get(tab);
  if (asked?.id === undefined) return { kind: 'elsewhere' };
  const address = /^https?:/.test(asked.url ?? '') ? asked.url : undefined;
  const pdf = pdfPaper(address ?? '', asked.title ?? '');
  const question: PageMessage = { type: 'page.papers' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(asked.id, question, { frameId: 0 });
    // A viewer of PDFs may be a page with our script, which finds no papers in it.
    if (isPagePapers(answer) && (pdf === undefined || answer.papers.length > 0))
      return { kind: 'known', tab: asked.id, page: answer };
  } catch {
    // No script of ours listens in that tab. The rest of this function finds out whether one should.
  }
  if (pdf !== undefined) return { kind: 'pdf', paper: pdf };
  if (address === undefined) return { kind: 'elsewhere', tab: asked.id };
  // With `activeTab` the browser tells the address of pages on which our script is not allowed, too.
  const { origin } = new URL(address);
  const mayRun = await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
  return mayRun ? { kind: 'silent', tab: asked.id } : { kind: 'elsewhere', tab: asked.id, address };
}

async function tabInFront(): Promise<browser.Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const isPagePapers = (answer: unknown): answer is PagePapers =>
  typeof answer === 'object' && answer !== null && 'papers' in answer && Array.isArray(answer.papers);
