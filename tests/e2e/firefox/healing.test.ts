import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../../support/firefox.ts';
import { rowsInFirefox } from '../../support/firefox-roots.ts';
import { openSettledInFirefox } from '../../support/firefox-tab.ts';
import { framesUntilHealed } from '../../support/page-changes.ts';
import { ownPage } from '../../support/saved-pages.ts';
import { until } from '../../support/until.ts';

let firefox: FirefoxBrowser;

beforeAll(async () => {
  firefox = await launchFirefox();
});

afterAll(() => firefox.close());

const markup = (tab: Page): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

describe.each(['huggingface/daily-2026', 'arxiv/list-new', 'arxiv/search'])('%s', (name) => {
  const saved = ownPage(name);
  const ids = saved.papers.map(({ id }) => id);

  test.each(['strip', 'rerender', 'replaceBody'] as const)(
    'rows come back within two frames, none twice: %s',
    async (change) => {
      const tab = await openSettledInFirefox(firefox, saved);
      await tab.bringToFront();
      expect(await tab.evaluate(framesUntilHealed(change, ids.length))).toBeLessThanOrEqual(2);
      expect((await rowsInFirefox(tab)).map(({ paper }) => paper)).toEqual(ids);
      await tab.close();
    },
  );

  test('when the script leaves, the page is as it would be without it', async () => {
    const tab = await openSettledInFirefox(firefox, saved);
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
    await plain.goto(untouched);
    expect(await markup(tab)).toBe(await markup(plain));
    await Promise.all([tab.close(), plain.close()]);
  });
});
