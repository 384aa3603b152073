import browser from 'webextension-polyfill';
// biome-ignore lint/style/noRestrictedImports: only the name of the file that the build makes of it, none of its code
import acting from '../content/entries/acting.iife.ts?iife';
// biome-ignore lint/style/noRestrictedImports: as above
import finding from '../content/entries/finding.iife.ts?iife';
import type { OpId } from '../core/edit.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { rememberStart } from '../messages/known-origins.ts';
import { createListener } from '../messages/server.ts';
import { openLibrary } from '../store/schema.ts';
import { startAlarms } from './alarms.ts';
import { createFrameClaims } from './frame/frame-claims.ts';
import { createHandlers } from './handlers.ts';
import { listenToLinkMenu, offerLinkMenu } from './link-menu.ts';
import { notifyChanged, notifyJobsChanged } from './notify.ts';
import { createJobRunner, startJobs } from './run-jobs.ts';
import { injectIntoOpenTabs } from './tab-scripts/inject.ts';
import { leaveForbidden } from './tab-scripts/leave-forbidden.ts';
import { restartSite } from './tab-scripts/restart-site.ts';
import { registerAllowed } from './tab-scripts/site-scripts.ts';
import { startOnce } from './tab-scripts/start-once.ts';

const library = openLibrary();
const jobsChanged = (): void => void notifyJobsChanged();
const claims = createFrameClaims();
// After the answer, which does not wait for it: the edit is on disk, and a page that missed it looks again when shown.
const changed = (ids: PaperId[], op?: OpId): void => void notifyChanged(ids, op);
const world = { library, now: Date.now, runJobs: createJobRunner({ library, now: Date.now, changed, jobsChanged }) };
const handlers = createHandlers({
  ...world,
  claims,
  changed,
  jobsChanged,
  loadScript: async (tabId, script) => {
    await browser.scripting.executeScript({ target: { tabId }, files: [{ acting, finding }[script]] });
  },
  startOnce,
  restartSite,
});

// Add all listeners in the first turn: a later listener misses the event that woke this worker.
browser.runtime.onMessage.addListener(createListener(handlers, claims));
// An update removes the registered scripts.
browser.runtime.onInstalled.addListener(() => {
  void registerAllowed().finally(() => injectIntoOpenTabs());
  void offerLinkMenu();
});
browser.permissions.onAdded.addListener(
  ({ origins }) => void registerAllowed().finally(() => injectIntoOpenTabs(origins ?? [])),
);
browser.permissions.onRemoved.addListener(() => void Promise.all([registerAllowed(), leaveForbidden()]));
browser.tabs.onRemoved.addListener((tabId) => void Promise.all([claims.forget(tabId), rememberStart(tabId)]));
listenToLinkMenu();
startAlarms({ ...world, changed });
void startJobs(world);
