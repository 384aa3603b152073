import { expect, test } from '../../support/chromium.ts';
import { listings } from '../../support/saved-pages.ts';
import { openTab } from '../../support/tab.ts';

const elsewhere = [
  'https://example.org/papers',
  'https://huggingface.co.example.org/papers',
  'https://export.arxiv.example/list/cs.CL/new',
];
const [listing] = listings();

for (const url of elsewhere) {
  test(`nothing of ours runs on ${new URL(url).host}`, async ({ shared, plain }) => {
    if (listing === undefined) throw new Error('There is no listing among the saved pages.');
    // A listing with real paper links, so that a script that ran here would have something to do.
    const here = { url, html: listing.html };
    const [ours, bare] = await Promise.all([openTab(shared, here), openTab(plain, here)]);
    const look = (): string[] => [
      document.documentElement.outerHTML,
      String(document.adoptedStyleSheets.length),
      ...Object.getOwnPropertyNames(window).filter((name) => /tag|along|chrome\.runtime/i.test(name)),
      getComputedStyle(document.body).cssText,
    ];
    for (const page of [ours, bare]) {
      await page.bringToFront();
      await page.keyboard.press('j');
      await page.keyboard.press('t');
    }
    expect(await ours.evaluate(look)).toEqual(await bare.evaluate(look));
    await ours.close();
    await bare.close();
  });
}

test('the extension sends nothing anywhere', async ({ tagalong }) => {
  if (listing === undefined) throw new Error('There is no listing among the saved pages.');
  const page = await openTab(tagalong, listing);
  await page.bringToFront();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  const popup = await tagalong.context.newPage();
  await popup.goto(tagalong.address('src/popup/index.html'));
  await popup.waitForLoadState('load');
  const named = [...listing.html.matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, to = '']) => new URL(to, listing.url).href,
  );
  const ofThePage = new Set([...named, new URL('/favicon.ico', listing.url).href]);
  expect(tagalong.web.refused.filter((url) => !ofThePage.has(url))).toEqual([]);
});
