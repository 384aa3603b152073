import browser from 'webextension-polyfill';

/** Opens an address of the web in a new tab. A popup closes when that happens. */
export const openAddress = (url: string): void => void browser.tabs.create({ url });
