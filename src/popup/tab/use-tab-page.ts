import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askTab, type TabPage } from './tab-page.ts';

/**
 * The page of the tab under the popup; undefined until it answered. It is asked again when a page has finished loading and
 * when the user allowed a site.
 */
export function useTabPage(tab: number | undefined): TabPage | undefined {
  const [page, setPage] = useState<TabPage>();
  useEffect(() => {
    let latest = {};
    const ask = async (): Promise<void> => {
      const question = {};
      latest = question;
      const answer = await askTab(tab).catch((): TabPage => ({ kind: 'elsewhere' }));
      // An answer that was overtaken says nothing any more.
      if (question === latest) setPage(answer);
    };
    const loaded = (_: number, change: browser.Tabs.OnUpdatedChangeInfoType): void => {
      if (change.status === 'complete') void ask();
    };
    const allowed = (): void => void ask();
    browser.tabs.onUpdated.addListener(loaded);
    browser.permissions.onAdded.addListener(allowed);
    void ask();
    return () => {
      latest = {};
      browser.tabs.onUpdated.removeListener(loaded);
      browser.permissions.onAdded.removeListener(allowed);
    };
  }, [tab]);
  return page;
}
