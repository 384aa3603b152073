import browser from 'webextension-polyfill';
import type { OpId } from '../core/edit.ts';
import { withImplying } from '../core/ids/implied-ids.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { startedOnce } from '../messages/known-origins.ts';
import type { PageMessage } from '../messages/protocol.ts';
import { siteTabs } from './tab-scripts/site-tabs.ts';

/**
 * Tells everyone who shows papers that these changed. A tab's message reaches its content script and the editor frame in
 * it; the message by `runtime` reaches all pages of the extension, and their only news of a change is this message. Nobody
 * has to answer.
 * @param op names the edit, so that the page or frame that asked for it does not look up what its own answer said. It cannot
 * be left out of a message to its tab, which also has the other of the two, nor of one to all pages of ours.
 */
export async function notifyChanged(ids: PaperId[], op?: OpId): Promise<void> {
  if (ids.length === 0) return;
  const message: PageMessage = {
    type: 'annotations.changed',
    ids: withImplying(ids),
    ...(op === undefined ? {} : { op }),
  };
  // Sent before the first wait, and so before the answer to the edit: a worker that dies after its answer has told of it.
  const pages = Promise.allSettled([browser.runtime.sendMessage(message)]);
  const named = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const [tabs, once] = await Promise.all([siteTabs([...new Set([...named, ...origins])]), startedOnce()]);
  const all = new Set([...tabs.map(({ id }) => id), ...Object.keys(once).map(Number)]);
  await Promise.allSettled([pages, ...[...all].map((id) => browser.tabs.sendMessage(id, message))]);
}

/** Tells the open pages of the extension that a job has begun, has come further, or has ended. */
export async function notifyJobsChanged(): Promise<void> {
  const message: PageMessage = { type: 'jobs.changed' };
  await Promise.allSettled([browser.runtime.sendMessage(message)]);
}
