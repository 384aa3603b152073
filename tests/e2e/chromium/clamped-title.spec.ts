import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { boxOf, pointAt, rowOf, rows } from '../../support/closed-roots.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { movedBy } from '../../support/moved-by.ts';
import { openTab } from '../../support/tab.ts';

const host = 'https://clamps.example';
const long = 'on what readers do with lists that are longer than they have time for in the mornings of a working week';
const papers = [1, 2, 3].map((at) => ({ id: `arxiv:2606.0051${at}`, title: `The study number ${at} ${long}` }));
const second = papers[1] ?? { id: '', title: '' };

const clamp = 'display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; -webkit-line-clamp:';
const dots = 'overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
const heading = (href: string, title: string): string =>
  `<section><h3><a href="${href}">${title}</a></h3><p>Somebody, 2026. What was done, and how.</p></section>`;

/** Pages that cut a title which is too long for its box. `cuts` is the box. */
const layouts: Record<string, { style: string; entry: (href: string, title: string) => string; cuts: string }> = {
  'two lines of a heading': { style: `h3 { ${clamp} 2 }`, entry: heading, cuts: 'h3' },
  'one line of a heading': { style: `h3 { ${clamp} 1 }`, entry: heading, cuts: 'h3' },
  'dots at the end of a heading': { style: `h3 { ${dots} }`, entry: heading, cuts: 'h3' },
  'dots at the end of a link that is a block': {
    style: `h3 a { display: block; ${dots} }`,
    entry: heading,
    cuts: 'h3 a',
  },
  'two lines of a link in a heading': { style: `h3 a { ${clamp} 2 }`, entry: heading, cuts: 'h3 a' },
  'two lines of a heading in a card that is a link': {
    style: `h3 { ${clamp} 2 } main > a { display: block; overflow: hidden; border-radius: 8px }`,
    entry: (href, title) => `<a href="${href}"><h3>${title}</h3><p>Somebody, 2026</p></a>`,
    cuts: 'h3',
  },
  'a heading that is so high': {
    style: 'h3 { max-height: 48px; overflow: hidden }',
    entry: heading,
    cuts: 'h3',
  },
  'a heading that is too low for its words': {
    style: 'h3 { height: 24px; overflow: hidden }',
    entry: heading,
    cuts: 'h3',
  },
  'a title in a row that flexes': {
    style: `div { display: flex; gap: 12px } div > span { min-width: 0; flex: 0 1 auto; ${dots} } small { flex: none }`,
    entry: (href, title) => `<div><span><a href="${href}">${title}</a></span><small>12 June</small></div>`,
    cuts: 'span',
  },
  'a title in a column that flexes': {
    style: `section { display: flex; flex-direction: column; gap: 12px } h3 { ${clamp} 2 }`,
    entry: heading,
    cuts: 'h3',
  },
  'an inner box with the words': {
    style: `h3 { ${clamp} 2 }`,
    entry: (href, title) =>
      `<article><h3><b><a href="${href}"><span>${title}</span></a></b></h3><p>More.</p></article>`,
    cuts: 'h3',
  },
};

test.use({ allowedHost: host });

test.beforeAll(async ({ shared }) => {
  await annotate(shared, second, [{ kind: 'addTag', tag: 'seen whole' }]);
});

async function openLayout(shared: ExtensionBrowser, name: string): Promise<Page> {
  const { style, entry } = layouts[name] ?? { style: '', entry: () => '' };
  const entries = papers.map(({ id, title }) => entry(`https://arxiv.org/abs/${id.slice(6)}`, title));
  const base = 'body { font: 16px / 24px sans-serif } main { width: 420px } h3 { font: inherit; margin: 8px 0 }';
  const page = await openTab(shared, {
    url: `${host}/${encodeURIComponent(name)}`,
    html: `<!doctype html><title>x</title><style>${base} ${style}</style><body><main>${entries.join('\n')}</main></body>`,
  });
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(papers.map(({ id }) => id));
  await expect.poll(async () => (await rowOf(page, second.id)).chips).toEqual(['seen whole']);
  return page;
}

for (const [name, { cuts }] of Object.entries(layouts)) {
  test(`${name}: the chip is seen whole, and rows without words move nothing`, async ({ shared }) => {
    const page = await openLayout(shared, name);
    const row = await rowOf(page, second.id);
    const chip = await boxOf(page, row.parts.get('chip 0') ?? row.host);
    const box = await page.locator(cuts).nth(1).boundingBox();
    if (box === null) throw new Error('The title has no box.');
    expect(chip.right - chip.left).toBeGreaterThan(40);
    expect(chip.bottom - chip.top).toBe(20);
    const isBeside = chip.top >= box.y + box.height - 1 || chip.left >= box.x + box.width - 1;
    expect(isBeside, `${JSON.stringify(chip)} ${JSON.stringify(box)}`).toBe(true);
    // The first entry stands before every chip of the page.
    const first = await page.locator('main > *').first().boundingBox();
    await page.evaluate(() => document.querySelector('tag-along')?.remove());
    expect(await page.locator('main > *').first().boundingBox()).toEqual(first);
    await page.close();
  });

  test(`${name}: the row is that of its card, by mouse`, async ({ shared }) => {
    const page = await openLayout(shared, name);
    await pointAt(page, second.id, 'chip 0');
    await expect.poll(async () => [...(await rowOf(page, second.id)).parts.keys()]).toContain('later');
    expect(await movedBy(page, 'nothing-of-ours')).toEqual([]);
    await page.close();
  });
}

test('a clamped text in which words follow the link keeps its row in the line', async ({ shared }) => {
  const link = `<a href="https://arxiv.org/abs/${second.id.slice(6)}">${second.title}</a>`;
  const page = await openTab(shared, {
    url: `${host}/text`,
    html: `<!doctype html><title>x</title><style>p { ${clamp} 9 }</style><body><p>See ${link}, of 2026.</p></body>`,
  });
  await expect.poll(async () => (await rows(page)).map(({ chips }) => chips)).toEqual([['seen whole']]);
  expect(await page.evaluate(() => document.querySelector('tag-along')?.parentElement?.localName)).toBe('p');
  await page.close();
});
