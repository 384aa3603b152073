import browser, { type Tabs } from 'webextension-polyfill';

/** A tab that can be spoken to. */
export type SiteTab = Tabs.Tab & { id: number };

/** The open tabs of the sites named, as match patterns; those that were put to sleep hear nothing and are left out. */
export async function siteTabs(matches: string[]): Promise<SiteTab[]> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  return tabs.filter((tab): tab is SiteTab => tab.id !== undefined);
}
