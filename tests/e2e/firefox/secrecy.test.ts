import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eavesdrop } from '../../support/eavesdrop.ts';
import { type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { middleInFirefox, rowsInFirefox } from '../../support/firefox-roots.ts';
import { editorInFirefox, openSettledInFirefox } from '../../support/firefox-tab.ts';
import { leaked } from '../../support/leak.ts';
import { findWords, probes } from '../../support/page-probes.ts';
import { mainPlaces } from '../../support/places.ts';
import { until } from '../../support/until.ts';

const { daily, paper } = mainPlaces();
// Letters that the page does not have side by side, few of them, so that every guess can be tried.
const letters = 'zqxj';
const tag = 'zqxjjzqqx';
const note = 'xjzqqxzjxjq';
const control = 'jqqzxxjqzz';

let firefox: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  page = await openSettledInFirefox(firefox, daily, eavesdrop);
});

afterAll(() => firefox.close());

const overheard = (): Promise<string> =>
  page.evaluate(() => (window as unknown as { overheard: string[] }).overheard.join('\n'));

/** Everything that the page's own script can get hold of. */
async function probe(): Promise<string> {
  const got = [await overheard()];
  for (const one of Object.values(probes)) got.push(await page.evaluate(one, letters));
  return got.join('\n');
}

/** The same secret kept the usual way: as text in a closed root of the page's own. */
const addControl = (kept = control): Promise<void> =>
  page.evaluate((secret) => {
    const host = document.createElement('div');
    host.setAttribute('data-control', '');
    const text = document.createElement('span');
    text.textContent = secret;
    host.attachShadow({ mode: 'closed' }).append(text);
    document.body.prepend(host);
  }, kept);

test('a page script reads no byte of what is typed, not even when it steals the focus', async () => {
  await page.bringToFront();
  for (const key of ['j', 'j', 'j', 't'] as const) await page.keyboard.press(key);
  await editorInFirefox(page, '[role="combobox"]');
  await page.keyboard.type(tag);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await editorInFirefox(page, 'textarea');
  await page.evaluate(() => {
    const thief = document.createElement('input');
    document.body.append(thief);
    setInterval(() => thief.focus(), 5);
  });
  await page.keyboard.type(note, { delay: 20 });
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('body > input')?.value)).toBe('');
  await page.evaluate(() => document.querySelector('body > input')?.remove());
  await page.keyboard.press('Escape');
  await until(
    'tag and note on the row',
    async () => (await rowsInFirefox(page)).find((row) => row.paper === paper.id),
    (row) => row?.note === note && row.chips.join() === tag,
  );
  const got = await probe();
  expect(leaked(got, tag)).toBe(0);
  expect(leaked(got, note)).toBe(0);
});

test('a page script reads no byte of chips and notes, and does read a control', async () => {
  const row = (await rowsInFirefox(page)).find((one) => one.paper === paper.id);
  for (const ref of [row?.host, row?.parts.get('chip 0'), row?.parts.get('note line')]) {
    expect(ref).toBeDefined();
    const { x, y } = await middleInFirefox(page, ref ?? '');
    await page.mouse.move(x, y, { steps: 4 });
  }
  const got = await probe();
  expect(got).toContain('mousemove');
  expect(leaked(got, tag)).toBe(0);
  expect(leaked(got, note)).toBe(0);

  await addControl();
  expect(leaked(await page.evaluate(probes.byGuessing, letters), control)).toBeGreaterThan(5);
});

test('a page script finds no status of a paper, and does find a control', async () => {
  const words = ['Later', 'Read'];
  const own = await page.evaluate(() => document.documentElement.innerText);
  expect(words.filter((word) => own.includes(word))).toEqual([]);
  await page.bringToFront();
  // The row that is current has its acts in place of its status.
  for (const key of ['j', 'l', 'j', 'r', 'j'] as const) await page.keyboard.press(key);
  await until(
    'the status of two papers on their rows',
    async () => (await rowsInFirefox(page)).filter(({ hasStatus }) => hasStatus).length,
    (count) => count === 2,
  );
  expect(await page.evaluate(findWords, words)).toEqual([]);

  await addControl(words.join(' '));
  expect(await page.evaluate(findWords, words)).toEqual(words);
});
