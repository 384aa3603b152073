import browser from 'webextension-polyfill';
import { addressId } from '../../core/ids/address-id.ts';
import type { Paper } from '../../core/paper.ts';
import { titleIn } from '../../core/text/title-text.ts';
import { anyPageId } from '../../messages/optional-sites.ts';
import type { PageMessage, PagePapers } from '../../messages/protocol.ts';
import { pdfPaper } from './pdf-paper.ts';

/**
 * What the popup knows of the tab that it is about.
 * `elsewhere`: no page on which our script is allowed; with its address, where the browser tells it.
 * `pdf`: the PDF of a paper, known by the address of the tab.
 * `silent`: a page on which our script is allowed but does not answer, because it was opened before the extension was there.
 * `itself` is the page as a paper of its own, if it is no paper that we know and the user may add it.
 */
export type TabPage = { itself?: Paper } & (
  | { kind: 'elsewhere'; tab?: number; address?: string }
  | { kind: 'pdf'; paper: Paper }
  | { kind: 'silent'; tab: number }
  | { kind: 'known'; tab: number; page: PagePapers }
);

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
      return { kind: 'known', tab: asked.id, page: answer, ...offered(addableOf(answer)) };
  } catch {
    // No script of ours listens in that tab. The rest of this function finds out whether one should.
  }
  if (pdf !== undefined) return { kind: 'pdf', paper: pdf };
  if (address === undefined) return { kind: 'elsewhere', tab: asked.id };
  // With `activeTab` the browser tells the address of pages on which our script is not allowed, too.
  const { origin } = new URL(address);
  const mayRun = await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
  const itself = offered(paperAt(address, asked.title ?? ''));
  return mayRun
    ? { kind: 'silent', tab: asked.id, ...itself }
    : { kind: 'elsewhere', tab: asked.id, address, ...itself };
}

const offered = (itself: Paper | undefined): Pick<TabPage, 'itself'> => (itself === undefined ? {} : { itself });

/** The page of a tab as a paper of its own, where nothing more is known than what the browser says of the tab. */
function paperAt(address: string, title: string): Paper | undefined {
  const id = addressId(address);
  return id === undefined ? undefined : { id, aliases: [], title: titleIn(title), authors: [] };
}

/**
 * A page that our script looked at is no paper that we know if it lists none. Any page may link to papers and be none of
 * them; those of a site are lists of papers, or papers.
 */
function addableOf({ site, papers, itself }: PagePapers): Paper | undefined {
  if (site !== anyPageId && papers.length > 0) return undefined;
  const isOne = papers.some(({ id, aliases }) => [id, ...aliases].some((name) => name === itself?.id));
  return isOne ? undefined : itself;
}

async function tabInFront(): Promise<browser.Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const isPagePapers = (answer: unknown): answer is PagePapers =>
  typeof answer === 'object' && answer !== null && 'papers' in answer && Array.isArray(answer.papers);
