import browser from 'webextension-polyfill';

/**
 * Returns the origin of our own pages. In Chromium `getURL` may return a host that changes with every session, so it is
 * not used.
 */
export function ownOrigin(): string {
  const url = browser.runtime.getURL('');
  return url.startsWith('chrome-') ? `chrome-extension://${browser.runtime.id}` : (originIn(url) ?? url);
}

/** Returns the origin in an address of any scheme; `URL` does not give those of extensions in every browser. */
export const originIn = (url: string): string | undefined => /^[a-z-]+:\/\/[^/?#]+/.exec(url)?.[0];
