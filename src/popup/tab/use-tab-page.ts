import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askTab, type TabPage } from './tab-page.ts';

/** How long the popup waits for a page that is busy before it shows the library. */
const patience = 150;

/**
 * The page of the tab that the popup is about; undefined until it has answered. It is asked again when a page has finished
 * loading and when the user has allowed a site.
 */
export function useTabPage(tab: number | undefined): TabPage | undefined {
  const [page, setPage] = useState<TabPage>();
  // In a layout effect, because other effects run after the frame is painted and would ask a frame later.
  useLayoutEffect(() => {
    let latest = {};
    const ask = async (): Promise<void> => {
      const question = {};
      latest = question;
      const answer = await askTab(tab).catch((): TabPage => ({ kind: 'elsewhere' }));
      // Only the answer to the latest question counts.
      if (question === latest) setPage(answer);
    };
    const loaded = (_: number, change: browser.Tabs.OnUpdatedChangeInfoType): void => {
      if (change.status === 'complete') void ask();
    };
    const late = setTimeout(() => setPage((before) => before ?? { kind: 'elsewhere' }), patience);
    const allowed = (): void => void ask();
    browser.tabs.onUpdated.addListener(loaded);
    browser.permissions.onAdded.addListener(allowed);
    void ask();
    return () => {
      latest = {};
      clearTimeout(late);
      browser.tabs.onUpdated.removeListener(loaded);
      browser.permissions.onAdded.removeListener(allowed);
    };
  }, [tab]);
  return page;
}
