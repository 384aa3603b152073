import type { Page, Worker } from '@playwright/test';
import { type ActionPopup, openActionPopup } from '../../support/action-popup.ts';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { type Display, openDisplay } from '../../support/display.ts';
import { type ExtensionBrowser, launchChromium } from '../../support/extension-browser.ts';
import { optionalPage, rowsOf } from '../../support/saved-pages.ts';
import { expectPapers, openTab } from '../../support/tab.ts';

const search = optionalPage('nature/search');
const article = optionalPage('nature/article');
const html = `<!doctype html><title>What we read</title><body>
  <p>First <a href="https://arxiv.org/abs/2606.00467v2">Annotators adapt less than we think</a>.</p></body>`;
const blog = { url: 'https://blog.example/2026/what-we-read', html };
const other = { url: 'https://other.example/', html };

let display: Display;
let tagalong: ExtensionBrowser;

test.beforeAll(async () => {
  display = await openDisplay();
});
test.afterAll(() => display.close());
test.beforeEach(async ({ profile }) => {
  tagalong = await launchChromium({ display: display.name, profile });
});
test.afterEach(() => tagalong.close());

test('a site that is asked for later is allowed in the dialogue of the browser, or not', async ({ profile }) => {
  const page = await openTab(tagalong, search);
  const before = await allowed();
  await letLook(page);
  await answer(page, 'Allow on www.nature.com', 'Deny');
  const popup = await openActionPopup(tagalong, page, display);
  await expect.poll(popup.words).toContain('Allow on www.nature.com');
  expect(await allowed()).toEqual(before);
  expect(await rows(page)).toEqual([]);
  await close(popup);

  await answer(page, 'Allow on www.nature.com', 'Allow');
  await expectPapers(page, rowsOf(search));
  expect(await allowed()).toEqual([...before, 'https://www.nature.com/*'].toSorted());
  await expectPapers(await openTab(tagalong, article), rowsOf(article));

  await tagalong.close();
  tagalong = await launchChromium({ display: display.name, profile });
  const again = await openTab(tagalong, search);
  await expectPapers(again, rowsOf(search));

  const browser = await worker();
  await browser.evaluate(() => chrome.permissions.remove({ origins: ['https://www.nature.com/*'] }));
  const left = () => browser.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(left).toBe(0);
  expect(await allowed()).toEqual(before);
  await expectPapers(again, []);
  expect(await rows(await openTab(tagalong, article))).toEqual([]);
});

test('any page is allowed always, and no other site with it', async () => {
  const page = await openTab(tagalong, blog);
  const before = await allowed();
  await letLook(page);
  await answer(page, 'Always on blog.example', 'Allow');
  await expectPapers(page, ['arxiv:2606.00467']);
  expect(await allowed()).toEqual([...before, 'https://blog.example/*'].toSorted());
  await expectPapers(await openTab(tagalong, { ...blog, url: `${blog.url}/2027` }), ['arxiv:2606.00467']);
  expect(await rows(await openTab(tagalong, other))).toEqual([]);
});

/** Lets us know which page the popup is opened over: the browser asks nobody about that. */
async function letLook(page: Page): Promise<void> {
  const popup = await openActionPopup(tagalong, page, display);
  await popup.click('Look for papers on this page');
  await expect.poll(popup.words).toContain('Open Tagalong on this page once more.');
  await close(popup);
}

async function close(popup: ActionPopup): Promise<void> {
  display.press('Escape');
  await popup.closed();
}

/** Presses a button of the popup over `page`, and then one of the dialogue that comes. */
async function answer(page: Page, button: string, pressed: 'Allow' | 'Deny'): Promise<void> {
  const before = await allowed();
  const popup = await openActionPopup(tagalong, page, display);
  await popup.click(button);
  // The dialogue takes the focus: the popup does not survive that.
  await popup.closed();
  await expect.poll(hasFocus).toBe(false);
  expect(await allowed()).toEqual(before);
  // The browser is deaf to presses on a dialogue for the time of a double click, and shows nobody when that is over.
  await new Promise((done) => setTimeout(done, 1_000));
  if (pressed === 'Allow') display.press('Tab', 'Return');
  else display.press('Return');
  await expect.poll(hasFocus).toBe(true);
}

/** Whether the browser's window has the focus; a popup leaves it there, a dialogue does not. */
async function hasFocus(): Promise<boolean> {
  const browser = await worker();
  return browser.evaluate(async () => (await chrome.windows.getCurrent()).focused);
}

/** The sites that the browser lets us run on, sorted. */
async function allowed(): Promise<string[]> {
  const browser = await worker();
  return browser.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).toSorted());
}

const worker = async (): Promise<Worker> =>
  tagalong.context.serviceWorkers()[0] ?? tagalong.context.waitForEvent('serviceworker');
