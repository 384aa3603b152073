import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { framesInFirefox, watchFramesIn } from '../../support/firefox-frames.ts';
import { openSettledInFirefox } from '../../support/firefox-tab.ts';
import { doubleHosts, exchangeEverywhere, inFrame, pageChanges, switchTo } from '../../support/page-changes.ts';
import { nodesOfPage, noteChanges, notedChanges } from '../../support/page-nodes.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { until } from '../../support/until.ts';
import { healedIn, type SeenFrames } from '../../support/watch-frames.ts';

let firefox: FirefoxBrowser;

beforeAll(async () => {
  firefox = await launchFirefox();
  await watchFramesIn(firefox);
});

afterAll(() => firefox.close());

const markup = (tab: Page): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

function expectHealed(seen: SeenFrames): void {
  expect(healedIn(seen)).toBeLessThanOrEqual(2);
  expect(seen.doubled).toEqual([]);
}

describe.each([
  ['huggingface/daily-2026', 'huggingface/week-2026'],
  ['arxiv/list-new', 'arxiv/list-recent'],
  ['arxiv/search', 'arxiv/search-noabs'],
])('%s', (name, next) => {
  const saved = samplePage(name);
  const ids = saved.papers.map(({ id }) => id);
  const [rest, [one = '', other = '']] = [ids.slice(0, -2), ids.slice(-2)];

  test.each(Object.entries(pageChanges))('rows come back within two frames, none twice: %s', async (_, change) => {
    const tab = await openSettledInFirefox(firefox, saved);
    await tab.bringToFront();
    expectHealed(await framesInFirefox(tab, ids, inFrame(change)));
    await tab.close();
  });

  test('a card that is given the paper of another shows it within two frames, none twice', async () => {
    const tab = await openSettledInFirefox(firefox, saved);
    await tab.bringToFront();
    const texts = [one.replace('arxiv:', ''), other.replace('arxiv:', '')] as const;
    expectHealed(await framesInFirefox(tab, [...rest, other, one], inFrame(exchangeEverywhere, texts)));
    await tab.close();
  });

  test('a switch in place, without a load, shows the rows of its papers within two frames, and back again', async () => {
    const tab = await openSettledInFirefox(firefox, saved);
    await tab.bringToFront();
    for (const { papers, url, html } of [samplePage(next), saved]) {
      const listed = papers.map(({ id }) => id);
      expectHealed(await framesInFirefox(tab, listed, inFrame(switchTo, { url, html })));
    }
    await tab.close();
  });

  test('when the script leaves, the page is as it would be without it', async () => {
    const tab = await openSettledInFirefox(firefox, saved, noteChanges);
    expect(await markup(tab)).toContain('<tag-along');
    await tab.evaluate(() => document.dispatchEvent(new CustomEvent('tag-along')));
    await until(
      'the page without rows',
      () => tab.evaluate(() => document.querySelectorAll('tag-along').length),
      (count) => count === 0,
    );
    const untouched = 'https://plain.example/';
    firefox.put({ url: untouched, html: saved.html });
    const plain = await firefox.newTab();
    await plain.evaluateOnNewDocument(noteChanges);
    await plain.goto(untouched);
    expect(await markup(tab)).toBe(await markup(plain));
    expect(await tab.evaluate(nodesOfPage)).toEqual(await plain.evaluate(nodesOfPage));
    expect(await tab.evaluate(notedChanges)).toEqual(await plain.evaluate(notedChanges));
    await Promise.all([tab.close(), plain.close()]);
  });
});

test('the count of frames shows rows that are wrong, and rows that are there twice', async () => {
  const saved = samplePage('huggingface/daily-2026');
  const tab = await openSettledInFirefox(firefox, saved);
  await tab.bringToFront();
  const ids = saved.papers.map(({ id }) => id);
  expect(healedIn(await framesInFirefox(tab, ids.toReversed(), inFrame(pageChanges.strip)))).toBe(13);
  expect((await framesInFirefox(tab, ids, inFrame(doubleHosts))).doubled).toContain(1);
  await tab.close();
});
