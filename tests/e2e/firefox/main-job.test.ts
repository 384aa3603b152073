import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundIdle, type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { rowsInFirefox } from '../../support/firefox-roots.ts';
import { editorInFirefox, openSettledInFirefox } from '../../support/firefox-tab.ts';
import { mainPlaces } from '../../support/places.ts';
import type { Row } from '../../support/row.ts';
import { until } from '../../support/until.ts';

const { daily, arxiv, abstract, paper } = mainPlaces();
const firstLine = 'Annotators adapt less than we think.';
const secondLine = 'Compare with the 2024 study.';

let firefox: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  page = await openSettledInFirefox(firefox, daily);
});

afterAll(() => firefox.close());

const rowOf = async (tab: Page): Promise<Row<string> | undefined> =>
  (await rowsInFirefox(tab)).find((row) => row.paper === paper.id);

async function searchFor(popup: Page, words: string): Promise<void> {
  await popup.focus('input[role="combobox"]');
  await popup.$eval('input[role="combobox"]', (input) => input instanceof HTMLInputElement && input.select());
  await popup.keyboard.type(words);
}

const titlesIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('[role="row"] a', (links) => links.map((link) => link.textContent ?? ''));

test('every paper of the day has its row, with its title', async () => {
  const rows = await rowsInFirefox(page);
  expect(rows.map((row) => row.paper)).toEqual(daily.papers.map(({ id }) => id));
  for (const [at, { title }] of daily.papers.entries()) expect(rows[at]?.label).toContain(title);
});

test('the third paper is tagged with the keyboard', async () => {
  await page.bringToFront();
  for (const key of ['j', 'j', 'j', 't'] as const) await page.keyboard.press(key);
  await editorInFirefox(page, '[role="combobox"]');
  await page.keyboard.type('rlhf');
  await page.keyboard.press('Enter');
  await until(
    'the chip',
    () => rowOf(page),
    (row) => row?.chips.join() === 'rlhf',
  );
});

test('a note of two lines is written, and its first line is on the row', async () => {
  await page.keyboard.press('Enter');
  await editorInFirefox(page, 'textarea');
  await page.keyboard.type(firstLine);
  await page.keyboard.press('Enter');
  await page.keyboard.type(secondLine);
  await page.keyboard.press('Escape');
  await until(
    'the note',
    () => rowOf(page),
    (row) => row?.note === firstLine,
  );
});

test.each([arxiv, abstract])('the same tag and note stand on $name', async (place) => {
  const tab = await openSettledInFirefox(firefox, place);
  await until(
    'tag and note',
    () => rowOf(tab),
    (row) => row?.chips.join() === 'rlhf' && row.note === firstLine,
  );
  await tab.close();
});

test('a save arrives although the background page was stopped', async () => {
  // Longer than it lives without work: there is no other sign of its end from outside.
  await new Promise((done) => setTimeout(done, 3 * backgroundIdle));
  await page.bringToFront();
  await page.keyboard.press('s');
  await until(
    'the star',
    () => rowOf(page),
    (row) => row?.parts.has('star') === true,
  );
  const popup = await firefox.openExtensionPage('src/popup/index.html');
  await searchFor(popup, 'is:star');
  await until(
    'the starred paper',
    () => titlesIn(popup),
    (titles) => titles.includes(paper.title),
  );
  await popup.close();
});

test('the popup finds the paper by tag and word', async () => {
  const popup = await firefox.openExtensionPage('src/popup/index.html');
  await searchFor(popup, 'tag:rlhf annotators');
  await until(
    'the paper',
    () => titlesIn(popup),
    (titles) => titles.join() === paper.title,
  );
  await searchFor(popup, 'tag:rlhf nonsense');
  await until(
    'no paper',
    () => titlesIn(popup),
    (titles) => titles.length === 0,
  );
  await popup.close();
});

test('the export holds tag and note', async () => {
  const popup = await firefox.openExtensionPage('src/popup/index.html');
  await until(
    'the list',
    () => titlesIn(popup),
    (titles) => titles.includes(paper.title),
  );
  for (const format of ['JSON', 'Zotero', 'Obsidian', 'Spreadsheet']) {
    const before = new Set(readdirSync(firefox.downloads));
    await popup.click('button[aria-haspopup="menu"]');
    await until(
      'the menu',
      () => popup.$$('[role="menuitem"]'),
      (items) => items.length > 0,
    );
    await popup.$$eval(
      '[role="menuitem"]',
      (items, name) =>
        items
          .find((item) => item.textContent?.includes(name))
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      format,
    );
    const files = await until(
      `the file for ${format}`,
      () => readdirSync(firefox.downloads).filter((file) => !before.has(file) && !file.endsWith('.part')),
      (found) => found.length === 1,
    );
    const text = await until(
      'its text',
      () => readFileSync(path.join(firefox.downloads, files[0] ?? ''), 'utf8'),
      (content) => content !== '',
    );
    for (const part of ['rlhf', firstLine, secondLine]) expect(text).toContain(part);
  }
  await popup.close();
});
