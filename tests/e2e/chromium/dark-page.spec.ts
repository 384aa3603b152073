import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { boxOf, rows } from '../../support/closed-roots.ts';
import { bareBody, darkWays, groundColours } from '../../support/dark-ways.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openSettled, openTab } from '../../support/tab.ts';

const list = samplePage('arxiv/list-new');
const host = 'https://grounds.example';

test.use({ allowedHost: host });

/** The page with a style of its own, and with a body that lets the ground of html through. */
const withStyle = (style = ''): typeof list => ({
  ...list,
  html: list.html.replace('<head>', `<head><style>${style}</style><style>${bareBody}</style>`),
});

const schemes = async (page: Page): Promise<string> =>
  [...new Set((await rows(page)).map(({ scheme }) => scheme))].join();

for (const [name, { style, turn }] of Object.entries(darkWays)) {
  test(`rows follow a page that turns dark and light again: ${name}`, async ({ shared }) => {
    const page = await openSettled(shared, withStyle(style));
    await page.evaluate(turn, false);
    await expect.poll(() => schemes(page)).toBe('light');
    await page.evaluate(turn, true);
    await expect.poll(() => schemes(page)).toBe('dark');
    await page.evaluate(turn, false);
    await expect.poll(() => schemes(page)).toBe('light');
    await page.close();
  });
}

for (const [name, style] of [
  ['colours', '@media (prefers-color-scheme: dark) { html { background: #131313; color: #eee } }'],
  ['nothing but its scheme', ':root { color-scheme: light dark }'],
] as const) {
  test(`rows follow the system, on a page that says ${name}`, async ({ shared }) => {
    const page = await openSettled(shared, withStyle(style));
    for (const colorScheme of ['dark', 'light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => schemes(page)).toBe(colorScheme);
    }
    await page.close();
  });
}

test('a ground is dark or light in whatever notation it is written', async ({ shared }) => {
  const page = await openSettled(shared, list);
  for (const colours of groundColours)
    for (const [at, colour] of colours.entries()) {
      await page.evaluate((wanted) => document.body.setAttribute('style', `background: ${wanted}`), colour);
      await expect.poll(() => schemes(page), colour).toBe(at === 0 ? 'dark' : 'light');
    }
  await page.close();
});

test('rows that come after the page turned dark are dark as well', async ({ shared }) => {
  const page = await openSettled(shared, withStyle());
  await page.evaluate(darkWays['a sheet that is adopted']?.turn ?? (() => {}), true);
  await expect.poll(() => schemes(page)).toBe('dark');
  await page.evaluate(() => {
    const all = document.querySelector('dl');
    const copy = all?.cloneNode(true);
    if (!(copy instanceof Element)) return;
    for (const link of copy.querySelectorAll('a')) link.href = link.href.replace(/\d{5}/, '09999');
    for (const host of copy.querySelectorAll('tag-along')) host.remove();
    document.body.append(copy);
  });
  await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(list.papers.length);
  expect(await schemes(page)).toBe('dark');
  await page.close();
});

test('a page at rest is not changed by looking at its colours', async ({ shared }) => {
  const page = await openSettled(shared, list);
  const changes = await page.evaluate(async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.documentElement.setAttribute('data-nothing', '');
    await new Promise((done) => setTimeout(done, 2_000));
    observer.disconnect();
    return seen.length;
  });
  expect(changes).toBe(1);
  await page.close();
});

test('each row has the scheme of its own ground, and follows it', async ({ shared }) => {
  const entries = Array.from({ length: 30 }, (_, at) => {
    const ground = at % 2 === 0 ? 'one' : 'other';
    const link = `<a href="https://arxiv.org/abs/2606.00${400 + at}">The paper number ${at} of them</a>`;
    return `<p class="${ground}">We read ${link} then.</p>`;
  });
  const page = await openTab(shared, {
    url: `${host}/`,
    html: `<!doctype html><title>x</title><style>
      p { background: #fff } .other { background: #222 } .night .one { background: #222 } .night .other { background: #fff }
      </style><body>${entries.join('')}</body>`,
  });
  const seen = async (): Promise<string> => (await rows(page)).map(({ scheme }) => scheme).join(' ');
  const pairs = (pair: string): string => Array(15).fill(pair).join(' ');
  await expect.poll(seen).toBe(pairs('light dark'));
  await page.evaluate(() => document.body.classList.add('night'));
  await expect.poll(seen).toBe(pairs('dark light'));
  await page.close();
});

test('the words of a note have the colour for the ground that they stand on now', async ({ tagalong }) => {
  const [paper] = list.papers;
  if (paper === undefined) throw new Error('There is no paper.');
  await annotate(tagalong, paper, [{ kind: 'setNote', note: 'Read this in the night.', base: '' }]);
  const page = await openSettled(tagalong, list);
  await expect.poll(async () => (await rows(page))[0]?.note).toBe('Read this in the night.');
  await page.evaluate(darkWays['a style that is added']?.turn ?? (() => {}), true);
  await expect.poll(() => schemes(page)).toBe('dark');
  const [row] = await rows(page);
  const { left, top, right, bottom } = await boxOf(page, row?.parts.get('note line') ?? 0);
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const brightest = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return Math.max(...pixels.filter((_, at) => at % 4 === 1));
  }, picture);
  expect(brightest).toBeGreaterThan(180);
});
