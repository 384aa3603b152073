import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { bareBody, darkWays } from '../../support/dark-ways.ts';
import { type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { rowsInFirefox } from '../../support/firefox-roots.ts';
import { openSettledInFirefox } from '../../support/firefox-tab.ts';
import { browserWindow } from '../../support/firefox-window.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { until } from '../../support/until.ts';

let firefox: FirefoxBrowser;
const list = samplePage('arxiv/list-new');

beforeAll(async () => {
  firefox = await launchFirefox();
});

afterAll(() => firefox.close());

function openWith(style = ''): Promise<Page> {
  const styles = `<head><style>${style}</style><style>${bareBody}</style>`;
  return openSettledInFirefox(firefox, { ...list, html: list.html.replace('<head>', styles) });
}

const expectScheme = (tab: Page, wanted: string): Promise<unknown> =>
  until(
    `${wanted} rows`,
    () => rowsInFirefox(tab),
    (rows) => rows.length > 0 && rows.every(({ scheme }) => scheme === wanted),
  );

test.each(Object.entries(darkWays))('rows follow a page that turns dark and light again: %s', async (_, way) => {
  const tab = await openWith(way.style);
  await tab.bringToFront();
  for (const dark of [false, true, false]) {
    await tab.evaluate(way.turn, dark);
    await expectScheme(tab, dark ? 'dark' : 'light');
  }
  await tab.close();
});

test.each([
  ['colours', '@media (prefers-color-scheme: dark) { html { background: #131313; color: #eee } }'],
  ['nothing but its scheme', ':root { color-scheme: light dark }'],
])('rows follow the system, on a page that says %s', async (_, style) => {
  const tab = await openWith(style);
  await tab.bringToFront();
  const ask = await browserWindow(tab);
  for (const [scheme, preference] of [
    ['dark', 0],
    ['light', 1],
    ['dark', 0],
  ] as const) {
    await ask(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${preference})`);
    // A page hears of the preference some time after it was set.
    await until(
      `the system in its ${scheme} scheme`,
      () => tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
      (isDark) => isDark === (scheme === 'dark'),
    );
    await expectScheme(tab, scheme);
  }
  await tab.close();
});
