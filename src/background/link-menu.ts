import browser from 'webextension-polyfill';
import { addressId } from '../core/ids/address-id.ts';
import type { Paper } from '../core/paper.ts';
import { titleIn } from '../core/text/title-text.ts';
import { anyPageId } from '../messages/optional-sites.ts';
import type { PageMessage } from '../messages/protocol.ts';
import { say } from '../messages/say.ts';
import { openEditorTab } from './frame/editor-tab.ts';

const itemId = 'add-link';

/** Puts “Add this link” into the browser's menu on links. The browser keeps it until the next installation or update. */
export async function offerLinkMenu(): Promise<void> {
  // Firefox on Android has no such menus.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: itemId,
    title: say('menu_addLink'),
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Answers to the menu. Call it in the worker's first turn. */
export function listenToLinkMenu(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => void editLink(info, tab?.id));
}

/**
 * Opens the editor of the paper that a link leads to: in the page where our script runs in it and finds the link, else in a
 * tab of its own.
 */
async function editLink(
  { menuItemId, linkUrl = '', linkText, selectionText }: browser.Menus.OnClickData,
  tabId: number | undefined,
): Promise<void> {
  const id = menuItemId === itemId ? addressId(linkUrl) : undefined;
  if (id === undefined) return;
  // Only Firefox tells the words of the link; elsewhere they are known where the user marked them, or to a script in the page.
  const paper: Paper = { id, aliases: [], title: titleIn(linkText ?? selectionText ?? ''), authors: [] };
  if (tabId !== undefined && (await openInPage(tabId, linkUrl, paper))) return;
  await openEditorTab({ paper, site: anyPageId, field: 'tag' }, tabId);
}

async function openInPage(tabId: number, address: string, paper: Paper): Promise<boolean> {
  const tell = (message: PageMessage): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  try {
    // The part of our script that opens the editor comes when the page is first asked for its papers.
    await tell({ type: 'page.papers' });
    return (await tell({ type: 'page.editLink', address, paper })) === true;
  } catch {
    // Nobody of ours is in that tab.
    return false;
  }
}
