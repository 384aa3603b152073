/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { launchChromium } from '../../support/extension-browser.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openTab } from '../../support/tab.ts';

const list = samplePage('arxiv/list-new');
const elsewhere = { url: 'https://elsewhere.example/', html: '<!doctype html><title>Elsewhere</title><p>Nothing.' };

/** Returns what the toolbar button says over a tab. */
const badge = (own: Page, tab: number): Promise<string> =>
  own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

for (const kept of [true, false]) {
  test(`after Back to a page that the browser ${kept ? 'kept' : 'loads anew'}, the badge is there`, async () => {
    const tagalong = await launchChromium({ keepsPages: kept });
    const own = await tagalong.context.newPage();
    await own.goto(tagalong.address('icons/16.png'));
    const page = await openTab(tagalong, list);
    const tabs = await own.evaluate((url) => chrome.tabs.query({ url: `${url}*` }), list.url);
    const tab = tabs[0]?.id ?? 0;
    await expect.poll(() => badge(own, tab)).toBe(String(list.papers.length));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'new';
      });
    });
    tagalong.web.put(elsewhere);
    await page.goto(elsewhere.url);
    await expect.poll(() => badge(own, tab)).toBe('');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => badge(own, tab)).toBe(String(list.papers.length));
    expect((await page.title()) === 'kept').toBe(kept);
    await tagalong.close();
  });
}
