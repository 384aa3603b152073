import browser from 'webextension-polyfill';
import type { Paper } from '../../core/paper.ts';
import type { PageMessage, PagePapers } from '../../messages/protocol.ts';
import { pdfPaper } from './pdf-paper.ts';

/**
 * What the popup knows of the tab it was opened over. `elsewhere`: no page of a site that we may run on; its address where the
 * browser tells it. `pdf`: a PDF of a paper, known by its address alone.
 * `silent`: a page of a site we know whose script does not answer, as in a page opened before the extension was installed.
 */
export type TabPage =
  | { kind: 'elsewhere'; tab?: number; address?: string }
  | { kind: 'pdf'; paper: Paper }
  | { kind: 'silent'; tab: number }
  | { kind: 'known'; tab: number; page: PagePapers };

/**
 * Asks the page of a tab which papers are on it.
 * @param tab its number; without one, the tab in front of the user
 */
export async function askTab(tab?: number): Promise<TabPage> {
  const asked = tab === undefined ? await tabInFront() : await browser.tabs.get(tab);
  if (asked?.id === undefined) return { kind: 'elsewhere' };
  const address = /^https?:/.test(asked.url ?? '') ? asked.url : undefined;
  const pdf = pdfPaper(address ?? '', asked.title ?? '');
  const question: PageMessage = { type: 'page.papers' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(asked.id, question, { frameId: 0 });
    // A reader of PDFs may be a page with a script of ours, where there is nothing to find.
    if (isPagePapers(answer) && (pdf === undefined || answer.papers.length > 0))
      return { kind: 'known', tab: asked.id, page: answer };
  } catch {
    // Nobody listens in that tab: what it shows decides whether somebody should.
  }
  if (pdf !== undefined) return { kind: 'pdf', paper: pdf };
  if (address === undefined) return { kind: 'elsewhere', tab: asked.id };
  // The address is told too of a tab that we may look at once, on the user's word.
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
