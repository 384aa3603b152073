import type { Page } from '@playwright/test';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';
import { annotateAll } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { movedBy } from '../../support/moved-by.ts';
import { nodesOfPage, noteChanges, notedChanges } from '../../support/page-nodes.ts';
import { rowsOf, type SavedPage, samplePage, savedPages } from '../../support/saved-pages.ts';
import { shiftsFrom, watchShifts } from '../../support/shifts.ts';
import { expectPapers, idsOf, openTab } from '../../support/tab.ts';

// Pictures that cannot be had change their size at a moment of their own.
const pages = savedPages().map((saved) => ({ ...saved, html: saved.html.replaceAll(/<img\b/g, '<img hidden') }));

test.beforeAll(async ({ shared }) => {
  const firsts = pages.flatMap(({ papers }) => papers.slice(0, 1));
  await annotateAll(
    shared,
    firsts.map((paper) => ({ paper, edits: [{ kind: 'addTag', tag: 'alignment' }] })),
  );
});

const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Opens a page that is watched from its first moment, and waits until it no longer changes by itself. */
async function openWatched(browser: Parameters<typeof openTab>[0], saved: SavedPage): Promise<Page> {
  const page = await openTab(browser, saved, noteChanges, watchShifts);
  if (saved.name.endsWith('-hydrate')) await page.locator('[data-hydrated]').waitFor({ state: 'attached' });
  return page;
}

/** Returns the ids of all papers that links of the page lead to. */
async function linkedPapers(page: Page): Promise<ReadonlySet<string>> {
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => String(Reflect.get(link, 'href'))));
  return new Set(addresses.flatMap((address) => parsePaperId(address) ?? []));
}

/** Changes the page at its end, which asks for a scan, and waits until that is over. */
const changeEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.body.append(document.createElement('hr'));
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  });

// One visit for all that is asked of a page, because a visit costs more than the questions.
for (const saved of pages) {
  test(`${saved.name}: every paper has its row, which moves nothing, stays, and leaves nothing`, async ({
    shared,
    plain,
  }) => {
    const page = await openWatched(shared, saved);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const ids = idsOf(saved.papers);
    const isListed = ({ paper }: { paper: string }): boolean => ids.includes(paper);
    await expectPapers(page, rowsOf(saved));
    const first = await rows(page);
    const listed = first.filter(isListed);
    expect(listed.map(({ paper }) => paper)).toEqual(ids);
    for (const [at, { title }] of saved.papers.entries())
      expect(foldSpaces(listed[at]?.label ?? '')).toContain(foldSpaces(title));
    // A page may also link to papers that it does not list: a reference, a similar article.
    const linked = await linkedPapers(page);
    expect(first.filter((row) => !isListed(row) && !linked.has(row.paper))).toEqual([]);

    // A tag behind a link in running text takes room in its line.
    const hasTagInText = first.some((row) => !isListed(row) && row.chips.length > 0);
    if (saved.papers.length > 0 && !hasTagInText)
      await test.step('no row moves anything of the page', async () => {
        expect(await movedBy(page, 'tag-along')).toEqual([]);
        expect(await shiftsFrom(page, 'tag-along')).toEqual([]);
      });

    await test.step('a second scan changes nothing', async () => {
      await changeEnd(page);
      const second = await rows(page);
      expect(second.map(({ host, paper }) => [host, paper])).toEqual(first.map(({ host, paper }) => [host, paper]));
    });

    await test.step('when the script leaves, the page is as it would be without it', async () => {
      // The sign by which a newer copy of the script asks an older one to leave.
      await page.evaluate(() => document.dispatchEvent(new CustomEvent('tag-along')));
      await expect.poll(() => page.locator('tag-along').count()).toBe(0);
      const left = await page.evaluate(nodesOfPage);
      const untouched = await openWatched(plain, saved);
      // Some pages fetch their list later.
      await expect.poll(() => untouched.evaluate(nodesOfPage)).toHaveLength(left.length - 1);
      await changeEnd(untouched);
      expect(left).toEqual(await untouched.evaluate(nodesOfPage));
      expect(await page.evaluate(notedChanges)).toEqual(await untouched.evaluate(notedChanges));
      await untouched.close();
    });
    expect(errors).toEqual([]);
    await page.close();
  });
}

test('an element that takes its room late is counted', async ({ plain }) => {
  const page = await openTab(plain, samplePage('huggingface/daily-2026'), watchShifts);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    const late = document.createElement('late-row');
    late.style.cssText = 'display: block; height: 40px';
    document.querySelector('h1')?.append(late);
  });
  expect(await shiftsFrom(page, 'late-row')).not.toEqual([]);
  expect(await movedBy(page, 'late-row')).not.toEqual([]);
  await page.close();
});

test('a part of a text that was cut and an attribute that was set are seen, even where the markup is the same', async ({
  plain,
}) => {
  const page = await openTab(plain, samplePage('huggingface/daily-2026'), noteChanges);
  const before = await page.evaluate(nodesOfPage);
  expect(await page.evaluate(notedChanges)).toEqual([]);
  await page.evaluate(() => {
    const link = document.querySelector('h3 a');
    if (link?.firstChild instanceof Text) link.firstChild.splitText(1);
    link?.setAttribute('class', 'ours');
    link?.removeAttribute('class');
  });
  expect(await page.evaluate(nodesOfPage)).toHaveLength(before.length + 1);
  expect(await page.evaluate(notedChanges)).toEqual(expect.arrayContaining(['attributes class of A', '#text in A']));
  await page.close();
});
