import browser from 'webextension-polyfill';
import type { Recognised } from '../messages/protocol.ts';

/** Dark pine: white on it has a contrast of 7.2 to 1. */
const ground = '#00605c';

/** Four characters fit; no page lists more papers than that. */
const mostShown = 9_999;

/** Shows the number of a page's papers on the toolbar button of its tab, or `?` if none were recognised (E10). */
export async function showBadge(tabId: number, count: number, recognised: Recognised): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(count, recognised) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}

function badgeText(count: number, recognised: Recognised): string {
  switch (recognised) {
    case 'cards':
    case 'some-links':
    case 'links':
      return count === 0 ? '' : String(Math.min(count, mostShown));
    case 'nothing':
      return '?';
    case 'no-papers':
    case 'off':
      return '';
  }
}
