import type { Page } from '@playwright/test';
import type { Edit } from '../../../src/core/edit.ts';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { boxOf, pointAt, rowOf, rows } from '../../support/closed-roots.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { movedBy } from '../../support/moved-by.ts';
import { openTab } from '../../support/tab.ts';

const host = 'https://layouts.example';
const papers = [
  { id: 'arxiv:2606.00467', title: 'Annotators adapt less than we think' },
  { id: 'arxiv:2606.00468', title: 'A second look at second looks' },
  { id: 'arxiv:2606.00469', title: 'Three notes on counting' },
  { id: 'arxiv:2606.00470', title: 'Forms of four' },
];

/** How pages lay out links to papers: the style of the page, and what stands for each of them. */
const layouts: Record<string, { style: string; entry: (href: string, title: string) => string }> = {
  'lines of text': { style: '', entry: (href, title) => `<p>We read <a href="${href}">${title}</a>, then more.</p>` },
  'small lines': {
    style: 'main { font: 16px / 24px serif }',
    entry: (href, title) => `<p>(<a href="${href}"><b>${title}</b></a>)</p>`,
  },
  'cells of a grid': {
    style: 'main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px }',
    entry: (href, title) => `<a href="${href}">${title}</a>`,
  },
  'cards that are links': {
    style:
      'main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px } main > a { padding: 16px; border: 1px solid }',
    entry: (href, title) => `<a href="${href}"><h3>${title}</h3><p>Somebody, 2026</p></a>`,
  },
  'a column that flexes': {
    style: 'main { display: flex; flex-direction: column; gap: 12px }',
    entry: (href, title) => `<a href="${href}">${title}</a>`,
  },
  'a link with a sign': {
    style: 'main a { display: inline-flex; gap: 20px } svg { width: 16px; height: 16px }',
    entry: (href, title) =>
      `<div><a href="${href}"><span>${title}</span><svg><title>leads elsewhere</title></svg></a><a href="${href}.pdf">PDF</a></div>`,
  },
  'a block in a list': {
    style: 'li a { display: block }',
    entry: (href, title) => `<li><a href="${href}">${title}</a><small>Somebody</small></li>`,
  },
  'a heading in a link': {
    style: '',
    entry: (href, title) => `<section><a href="${href}"><h3>${title}</h3></a><p>Somebody</p></section>`,
  },
  'a table': {
    style: 'td { padding: 8px; border: 1px solid }',
    entry: (href, title) => `<div style="display: table-row"><div><a href="${href}">${title}</a></div></div>`,
  },
};

test.use({ allowedHost: host });

test.beforeAll(async ({ shared }) => {
  const [, second] = papers;
  if (second === undefined) throw new Error('There is no second paper.');
  await annotate(shared, second, [{ kind: 'addTag', tag: 'x' }]);
});

async function openLayout(shared: ExtensionBrowser, name: string, extra = ''): Promise<Page> {
  const { style, entry } = layouts[name] ?? { style: '', entry: () => '' };
  const entries = papers.map(({ id, title }) => entry(`https://arxiv.org/abs/${id.slice(6)}`, title));
  const page = await openTab(shared, {
    url: `${host}/${encodeURIComponent(name)}`,
    html: `<!doctype html><title>x</title><style>body { font: 16px / 24px sans-serif } ${style}${extra}</style>
      <body><main>${entries.join('\n')}</main><p>The end.</p></body>`,
  });
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(papers.map(({ id }) => id));
  await expect.poll(async () => (await rowOf(page, papers[1]?.id ?? '')).chips).toEqual(['x']);
  return page;
}

for (const name of Object.keys(layouts)) {
  test(`${name}: rows are in the line of the title, and move nothing`, async ({ shared }) => {
    const page = await openLayout(shared, name);
    const moved = await movedBy(page, 'tag-along');
    // What stands behind a chip in its line goes aside for it.
    expect(moved.filter((move) => !isAside(move))).toEqual([]);
    const row = await rowOf(page, papers[1]?.id ?? '');
    const chip = await boxOf(page, row.parts.get('chip 0') ?? row.host);
    const title = await page.getByText(papers[1]?.title ?? '', { exact: true }).evaluate((one) => {
      const range = one.ownerDocument.createRange();
      range.selectNodeContents(one.firstChild ?? one);
      const { right, top, bottom } = range.getBoundingClientRect();
      return { right, middle: (top + bottom) / 2 };
    });
    expect(chip.left - title.right).toBeGreaterThanOrEqual(0);
    expect(chip.left - title.right).toBeLessThan(12);
    expect(Math.abs((chip.top + chip.bottom) / 2 - title.middle)).toBeLessThan(4);
    await pointAt(page, papers[0]?.id ?? '');
    expect((await movedBy(page, 'tag-along')).filter((move) => !isAside(move))).toEqual([]);
    await page.close();
  });
}

const kinds: Record<string, Edit[]> = {
  tags: ['rlhf', 'method/diffusion', 'to-read', 'scaling', 'a-long-name-of-a-tag-to-keep'].map((tag) => ({
    kind: 'addTag',
    tag,
  })),
  'a note': [{ kind: 'setNote', note: 'Read this before the talk.\nAnd more.', base: '' }],
  'a star': [{ kind: 'setStar', star: true }],
  'a status': [{ kind: 'setStatus', status: 'reading' }],
};

for (const [name, edits] of Object.entries(kinds)) {
  test(`${name} has its sign in the line, and its acts come without moving it`, async ({ tagalong }) => {
    const [paper] = papers;
    if (paper === undefined) throw new Error('There is no first paper.');
    await annotate(tagalong, paper, edits);
    const page = await openTab(tagalong, {
      url: `${host}/written`,
      html: `<!doctype html><title>x</title><body style="font: 16px / 24px serif">
        <script>addEventListener('error', (event) => (document.title = event.message))</script>
        <p>We read <a href="https://arxiv.org/abs/2606.00467">${paper.title}</a>, <i>then more</i>.</p></body>`,
    });
    expect(await page.locator('p').evaluate((one) => one.getBoundingClientRect().height)).toBe(24);
    const behind = (): Promise<number> => page.locator('i').evaluate((one) => one.getBoundingClientRect().left);
    const link = await page.locator('a').evaluate((one) => one.getBoundingClientRect().right);
    await expect.poll(async () => (await behind()) - link).toBeGreaterThan(18);
    const before = await behind();
    expect(before - link).toBeLessThan(320);
    await page.locator('a').hover();
    await expect.poll(async () => [...(await rowOf(page, paper.id)).parts.keys()]).toContain('later');
    expect(await behind()).toBe(before);
    expect(await page.title()).toBe('x');
  });
}

test('acts are inside the window, and a press on one in a link that is a card does not follow it', async ({
  shared,
}) => {
  const page = await openLayout(shared, 'cards that are links', 'a { text-align: right } main > a { padding: 16px 0 }');
  await page.setViewportSize({ width: 500, height: 700 });
  const star = async ({ id, title }: (typeof papers)[number]): ReturnType<typeof boxOf> => {
    // The acts of the one before lie over its neighbours.
    await page.mouse.move(1, 1);
    await page.getByText(title).hover();
    await expect.poll(async () => [...(await rowOf(page, id)).parts.keys()]).toContain('later');
    const row = await rowOf(page, id);
    return boxOf(page, row.parts.get('star') ?? row.host);
  };
  for (const paper of papers) {
    const { left, right } = await star(paper);
    expect(right).toBeLessThanOrEqual(500);
    expect(left).toBeGreaterThanOrEqual(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(500);
  const [, , last] = papers;
  if (last === undefined) throw new Error('There is no third paper.');
  const { left, top } = await star(last);
  await page.mouse.move(left + 8, top + 8, { steps: 4 });
  await page.mouse.click(left + 8, top + 8);
  await page.mouse.move(1, 1);
  await expect.poll(async () => (await rowOf(page, last.id)).parts.has('star')).toBe(true);
  expect(new URL(page.url()).host).toBe('layouts.example');
  await page.close();
});

type Listed = (typeof papers)[number];
const [alpha, beta] = papers;
if (alpha === undefined || beta === undefined) throw new Error('There are fewer than two papers.');
const linkTo = ({ id, title }: Listed, words = title): string =>
  `<a href="https://arxiv.org/abs/${id.slice(6)}">${words}</a>`;

/** A page of `html`, with the rows of `ids`. */
async function openHtml(shared: ExtensionBrowser, html: string, ids: string[]): Promise<Page> {
  const url = `${host}/${encodeURIComponent(html.slice(0, 40))}`;
  const page = await openTab(shared, { url, html: `<!doctype html><title>x</title><body>${html}</body>` });
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(ids);
  return page;
}

/** Points at the words of a link until the acts of its row are there, and gives the middle of its star. */
async function pointAtStar(page: Page, paper: Listed, words = paper.title): Promise<{ x: number; y: number }> {
  await page.mouse.move(1, 1);
  await page.getByText(words, { exact: true }).hover();
  await expect.poll(async () => [...(await rowOf(page, paper.id)).parts.keys()]).toContain('later');
  const row = await rowOf(page, paper.id);
  const { left, right, top, bottom } = await boxOf(page, row.parts.get('star') ?? row.host);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

test('the acts of one link are not in the way of the next in the line', async ({ shared }) => {
  const page = await openHtml(shared, `<p>Said before${linkTo(alpha, '[1]')}${linkTo(beta, '[2]')}</p>`, [
    alpha.id,
    beta.id,
  ]);
  await pointAtStar(page, alpha, '[1]');
  const second = page.getByText('[2]');
  const { x = 0, y = 0, width = 0, height = 0 } = (await second.boundingBox()) ?? {};
  expect(
    await page.evaluate(
      ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.textContent,
      [x + width / 2, y + height / 2],
    ),
  ).toBe('[2]');
  await page.close();
});

test('each press at one place is of the same act, although the first brings a sign into the line', async ({
  shared,
}) => {
  const page = await openHtml(shared, `<p>We read ${linkTo(alpha)}, and ${linkTo(beta)} after it.</p><p>More.</p>`, [
    alpha.id,
    beta.id,
  ]);
  const { x, y } = await pointAtStar(page, alpha);
  await page.mouse.move(x, y, { steps: 4 });
  for (let presses = 0; presses < 3; presses++) {
    await page.mouse.click(x, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  }
  expect(new URL(page.url()).host).toBe('layouts.example');
  await page.mouse.move(1, 1);
  await expect.poll(async () => (await rowOf(page, alpha.id)).parts.has('star')).toBe(true);
  await annotate(shared, alpha, [{ kind: 'setStar', star: false }]);
  await page.close();
});

test('no button of the mouse follows the link around an act', async ({ shared }) => {
  const page = await openHtml(
    shared,
    `<a style="display: block" href="https://arxiv.org/abs/2606.00467"><h3>${alpha.title}</h3></a>`,
    [alpha.id],
  );
  const opened: string[] = [];
  shared.context.on('page', (tab) => opened.push(tab.url()));
  const { x, y } = await pointAtStar(page, alpha);
  await page.mouse.move(x, y, { steps: 4 });
  for (const button of ['middle', 'right', 'left', 'left'] as const) await page.mouse.click(x, y, { button });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(opened).toEqual([]);
  expect(new URL(page.url()).host).toBe('layouts.example');
  await page.close();
});

test('nothing of ours is printed', async ({ shared }) => {
  const page = await openLayout(shared, 'lines of text');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('tag-along')
      .evaluateAll((hosts) => hosts.filter((one) => one.getClientRects().length > 0).length),
  ).toBe(0);
  await page.close();
});

test('a page that makes its text anew for every row in it is left alone after a while', async ({ shared }) => {
  const page = await openTab(shared, {
    url: `${host}/war`,
    html: `<!doctype html><title>0</title><body><p></p><script>
      const line = document.querySelector('p');
      const renew = () => {
        if (line.children.length === 1) return;
        document.title = Number(document.title) + 1;
        line.innerHTML = 'See ${linkTo(alpha).replaceAll("'", '')} ok';
      };
      new MutationObserver(renew).observe(line, { childList: true });
      renew();
    </script></body>`,
  });
  const times = async (): Promise<number> => Number(await page.title());
  await expect.poll(times).toBeGreaterThan(10);
  await expect
    .poll(async () => {
      const before = await times();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
      return (await times()) - before;
    })
    .toBe(0);
  expect(await times()).toBeLessThan(100);
  await page.close();
});

/** Whether something went along its line and no further: `a.x: 8.0 20.0 24.0 -> 30.0 20.0 24.0`. */
function isAside(move: string): boolean {
  const [, top, height, , , topNow, heightNow] = move.split(': ')[1]?.split(' ') ?? [];
  return top === topNow && height === heightNow;
}
