import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { switchTo } from '../../support/page-changes.ts';
import { openPopup } from '../../support/popup.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { idsOf, openTab } from '../../support/tab.ts';

/** Every second card in other elements, under no names. */
const changedEverySecond = (html: string, card: RegExp): string => {
  let at = 0;
  return html.replace(card, (text) => {
    at += 1;
    return at % 2 === 0
      ? text.replace(/<(\/?)(?:article|h3|dt)\b/g, '<$1div').replaceAll(/ (?:class|title)="[^"]*"/g, '')
      : text;
  });
};

/** How each row stands in the page, by the way in which it is placed. */
const displays = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const shown: Record<string, string[]> = {};
    for (const host of document.querySelectorAll('tag-along')) {
      const { display, position } = getComputedStyle(host);
      shown[host.className] = [...new Set([...(shown[host.className] ?? []), `${display} ${position}`])];
    }
    return shown;
  });

for (const [name, card] of [
  ['huggingface/daily-2026', /<article[\s\S]*?<\/article>/g],
  ['arxiv/list-recent', /<dt>[\s\S]*?<\/dt>/g],
] as const) {
  test(`${name}: where half of the cards changed, each paper has a row, and the popup says so`, async ({
    tagalong,
  }) => {
    await tagalong.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const whole = samplePage(name);
    const papers = async (page: Page): Promise<Array<string | undefined>> =>
      (await rows(page)).map(({ paper }) => paper);
    const plain = await openTab(tagalong, whole);
    await expect.poll(() => papers(plain)).toEqual(idsOf(whole.papers));
    const usual = await displays(plain);
    await plain.close();

    const page = await openTab(tagalong, { url: whole.url, html: changedEverySecond(whole.html, card) });
    await expect.poll(() => papers(page)).toEqual(idsOf(whole.papers));
    expect(await page.locator('tag-along.after').count()).toBe(Math.floor(whole.papers.length / 2));
    const popup = await openPopup(tagalong, page);
    await expect(popup.getByText('Some papers recognised by links only')).toBeVisible();
    await popup.getByRole('button', { name: 'Copy a report' }).click();
    await expect(popup.getByText('Copied. It holds no titles, tags or notes.')).toBeVisible();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('Recognised: some-links');
    await popup.close();

    await page.evaluate(switchTo, { url: whole.url, html: whole.html });
    await expect.poll(() => page.locator('tag-along.after').count()).toBe(0);
    await expect.poll(() => papers(page)).toEqual(idsOf(whole.papers));
    // These rows were made after the style of rows after links had come.
    expect(await displays(page)).toEqual(usual);
    const about = await openPopup(tagalong, page);
    await expect(about.getByText(whole.papers[0]?.title ?? '').first()).toBeVisible();
    await expect(about.getByText('Some papers recognised by links only')).toHaveCount(0);
  });
}
