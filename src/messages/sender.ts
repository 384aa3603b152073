import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { isKnownOrigin } from './known-origins.ts';
import { originIn, ownOrigin } from './own-origin.ts';
import type { SenderKind } from './protocol.ts';

/** The sender of a message, as the browser describes it. */
export interface MessageOrigin {
  kind: SenderKind;
  /** The tab of a content script, of a frame, or of a page of ours that is open in a tab. */
  tabId?: number;
  frameId?: number;
}

/**
 * Returns the sender of a message, or undefined if the sender is not part of the extension, or is a
 * script of ours in a frame or on a site that it may not run on. A frame is only known to be
 * a page of ours inside another page; its claim must prove that our content script opened it.
 */
export async function messageOrigin(sender: Runtime.MessageSender): Promise<MessageOrigin | undefined> {
  if (sender.id !== browser.runtime.id) return undefined;
  const origin = originOf(sender);
  const tabId = sender.tab?.id;
  if (tabId === undefined) return origin === ownOrigin() ? { kind: 'extension' } : undefined;
  const { frameId } = sender;
  if (frameId === undefined) return undefined;
  if (origin === ownOrigin()) return { kind: frameId === 0 ? 'extension' : 'frame', tabId, frameId };
  // A sandboxed page has no origin of its own ("null"); its address tells where our content script runs.
  const page = origin === 'null' ? originIn(sender.url ?? '') : origin;
  const isPage = frameId === 0 && page !== undefined && (await isKnownOrigin(page));
  return isPage ? { kind: 'page', tabId, frameId } : undefined;
}

/** Firefox names no origin before version 126; the address tells it too. */
function originOf(sender: Runtime.MessageSender): string | undefined {
  if ('origin' in sender && typeof sender.origin === 'string') return sender.origin;
  return originIn(sender.url ?? '');
}
