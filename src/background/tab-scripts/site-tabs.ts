import browser, { type Tabs } from 'webextension-polyfill';

/** A tab that can receive messages. */
export type SiteTab = Tabs.Tab & { id: number };

/**
 * Returns the open tabs of sites, given as match patterns, without those that were put to sleep, which receive nothing.
 */
export async function siteTabs(matches: string[]): Promise<SiteTab[]> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  return tabs.filter((tab): tab is SiteTab => tab.id !== undefined);
}
