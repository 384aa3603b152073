import browser from 'webextension-polyfill';

/** Opens an address of the web in a tab of its own; the popup goes with that. */
export const openAddress = (url: string): void => void browser.tabs.create({ url });

/** Opens the import in a tab: a popup closes in some browsers as soon as a file is chosen. */
export const openImport = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('src/import/index.html') });
