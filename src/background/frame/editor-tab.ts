import browser from 'webextension-polyfill';
import { newOpId } from '../../messages/op-id.ts';
import { ownOrigin } from '../../messages/own-origin.ts';
import type { Takes } from '../../messages/protocol.ts';

/**
 * Opens the editor of a paper in a tab of its own, beside the tab that asked. The paper is left in `storage.session`
 * under `editor:<key>`, and the address ends in `#paper=<key>`, so that the browser's history names no paper.
 */
export async function openEditorTab(request: Takes<'editor.openTab'>, openerTabId: number | undefined): Promise<void> {
  const key = newOpId();
  await browser.storage.session.set({ [`editor:${key}`]: request });
  await browser.tabs.create({
    url: `${ownOrigin()}/src/editor/index.html#paper=${key}`,
    ...(openerTabId === undefined ? {} : { openerTabId }),
  });
}
