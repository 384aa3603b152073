import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askTab, type TabPage } from './tab-page.ts';

/** A page that is too busy to answer must not hold the library back: after so many milliseconds the popup goes on. */
const patience = 150;

/**
 * The page of the tab under the popup; undefined until it answered, at first. It is asked again when a page has finished loading and
 * when the user allowed a site.
 */
export function useTabPage(tab: number | undefined): TabPage | undefined {
  const [page, setPage] = useState<TabPage>();
  // Not after the frame is painted, which would ask a frame later.
  useLayoutEffect(() => {
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
