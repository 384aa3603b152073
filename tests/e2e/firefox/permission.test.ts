import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { answerInFirefox } from '../../support/firefox-dialogue.ts';
import { rowsInFirefox } from '../../support/firefox-roots.ts';
import { openSettledInFirefox } from '../../support/firefox-tab.ts';
import { optionalPage } from '../../support/saved-pages.ts';
import { until } from '../../support/until.ts';

const search = optionalPage('nature/search');
const article = optionalPage('nature/article');
const nature = 'https://www.nature.com/*';

let firefox: FirefoxBrowser;
let page: Page;
/** A page of the extension that stays open: the popup closes when it got what it asked for. */
let witness: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  witness = await firefox.openExtensionPage('src/popup/index.html');
  firefox.put(search);
  page = await firefox.newTab();
  await page.goto(search.url);
});

afterAll(() => firefox.close());

/** Opens the popup and presses what it offers on a page of Nature. */
async function pressAllow(): Promise<Page> {
  const popup = await firefox.openExtensionPage('src/popup/index.html');
  await press(popup, 'More sites');
  await press(popup, 'Allow on www.nature.com');
  return popup;
}

async function press(popup: Page, name: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[.="${name}"])`);
  await button?.click();
}

async function allowed(): Promise<string[]> {
  const { origins = [] } = await witness.evaluate(() => chrome.permissions.getAll());
  return origins.toSorted();
}

test('a site that is refused in the dialogue of the browser stays as it was, and is offered again', async () => {
  const before = await allowed();
  const popup = await pressAllow();
  await answerInFirefox(page, 'Deny');
  expect(await popup.$$(`::-p-xpath(//button[.="Allow on www.nature.com"])`)).toHaveLength(1);
  await popup.close();
  expect(await allowed()).toEqual(before);
  expect(await rowsInFirefox(page)).toEqual([]);
});

test('a site that is allowed there has its rows, on the page that is open and on the next one', async () => {
  const before = await allowed();
  await pressAllow();
  const asked = await answerInFirefox(page, 'Allow');
  expect(asked.map((line) => line.match(/[\w-]+(?:\.[\w-]+)+/g))).toEqual([['www.nature.com']]);
  await until(
    'the rows of the open page',
    () => rowsInFirefox(page),
    (rows) => rows.map(({ paper }) => paper).join() === search.papers.map(({ id }) => id).join(),
  );
  expect(await allowed()).toEqual([...before, nature].toSorted());
  await openSettledInFirefox(firefox, article);
});

test('a site that is taken back loses its rows at once, has none on the next page, and is offered again', async () => {
  const before = await allowed();
  await witness.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), nature);
  expect(await allowed()).toEqual(before.filter((origin) => origin !== nature));
  await until(
    'the end of its script',
    () => witness.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
    (left) => left === 0,
  );
  await until(
    'the page without rows',
    () => rowsInFirefox(page),
    (rows) => rows.length === 0,
  );
  await page.reload();
  expect(await rowsInFirefox(page)).toEqual([]);
  await pressAllow();
  await answerInFirefox(page, 'Allow');
  await until(
    'the rows',
    () => rowsInFirefox(page),
    (rows) => rows.length === search.papers.length,
  );
});
