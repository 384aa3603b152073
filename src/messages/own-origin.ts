import browser from 'webextension-polyfill';

/** The origin of our own pages. In Chromium `getURL` may give a host that changes with every session, so it is not asked. */
export function ownOrigin(): string {
  const url = browser.runtime.getURL('');
  return url.startsWith('chrome-') ? `chrome-extension://${browser.runtime.id}` : (originIn(url) ?? url);
}

/** The origin in an address of any scheme; `URL` gives none for those of extensions everywhere. */
export const originIn = (url: string): string | undefined => /^[a-z-]+:\/\/[^/?#]+/.exec(url)?.[0];
