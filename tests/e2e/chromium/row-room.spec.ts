import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { boxOf, nodesShowing, pointAt, rowOf } from '../../support/closed-roots.ts';
import { openedEditor } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { accessibleNodes, clickButton } from '../../support/notice.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

const daily = samplePage('huggingface/daily-2026-label');
const list = samplePage('arxiv/list-new');
const tags = [...'abcdefghijkl'].map((letter) => `a tag in ${letter}`);

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
}

/** The buttons and words of ours in the page whose name is one of `names` or matches, in order, with their boxes. */
async function boxes(page: Page, isWanted: (name: string, role: string) => boolean): Promise<Box[]> {
  const found = (await accessibleNodes(page)).filter(({ name, role }) => isWanted(name, role));
  return Promise.all(found.map(async ({ name, node }) => ({ name, ...(await boxOf(page, node)) })));
}

const chipsIn = (page: Page): Promise<Box[]> =>
  boxes(page, (name, role) => role === 'button' && tags.some((tag) => name === tag));
const countIn = (page: Page): Promise<Box[]> =>
  boxes(page, (name, role) => role === 'button' && /^More tags: \d+$/.test(name));

/** Returns how many tags the row shows and counts together. */
async function countedIn(page: Page): Promise<number> {
  const [{ name } = { name: '' }] = await countIn(page);
  return (await chipsIn(page)).length + Number(name.replace(/\D/g, ''));
}

async function openWith(
  tagalong: ExtensionBrowser,
  saved: typeof daily,
  edits: Parameters<typeof annotate>[2],
): Promise<Page> {
  const [paper] = saved.papers;
  if (paper === undefined) throw new Error(`${saved.name} is empty.`);
  await annotate(tagalong, paper, edits);
  const page = await openSettled(tagalong, saved);
  await expect.poll(async () => (await rowOf(page, paper.id)).parts.size).toBeGreaterThan(0);
  return page;
}

const addTags = tags.map((tag) => ({ kind: 'addTag', tag }) as const);
const setNote = { kind: 'setNote', note: 'What stands beside the chips.', base: '' } as const;

for (const saved of [daily, list]) {
  for (const [beside, edits] of [
    ['nothing', []],
    ['a note', [setNote]],
  ] as const) {
    test(`${saved.name}: chips beside ${beside} are whole or counted, right after the last, in any width`, async ({
      tagalong,
    }) => {
      const page = await openWith(tagalong, saved, [...addTags, ...edits]);
      const shownAt: number[] = [];
      for (const width of [1280, 700, 1000, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        // Assistive technology is told of the new width a little after the page is.
        await expect.poll(() => countedIn(page)).toBe(tags.length);
        const chips = await chipsIn(page);
        const [count] = await countIn(page);
        expect(chips.map(({ name }) => name)).toEqual(tags.slice(0, chips.length));
        for (const [at, chip] of chips.entries()) {
          const next = chips[at + 1] ?? count;
          expect((next?.left ?? 0) - chip.right, `after ${chip.name}`).toBeCloseTo(4, 0);
          expect(chip.top).toBe(chips[0]?.top);
        }
        shownAt.push(chips.length);
      }
      expect(shownAt[0]).toBe(shownAt[3]);
      expect(new Set(shownAt).size, 'as many as fit').toBeGreaterThan(1);
    });
  }
}

test('a tag that is too long for its chip keeps its leaf, and the note follows the chip', async ({ tagalong }) => {
  const long = 'a parent that nobody would want to read/leaf that stays';
  const page = await openWith(tagalong, list, [{ kind: 'addTag', tag: long }, setNote]);
  const [chip] = await boxes(page, (name, role) => role === 'button' && name.replace(/\s*\/\s*/, '/') === long);
  const [note] = await boxes(page, (name, role) => role === 'button' && name === setNote.note);
  expect((chip?.right ?? 0) - (chip?.left ?? 0)).toBe(160);
  expect((note?.left ?? 0) - (chip?.right ?? 0)).toBeCloseTo(8, 0);
});

test('the count of the other tags opens the editor at the tags, by mouse and by key', async ({ tagalong }) => {
  const page = await openWith(tagalong, daily, addTags);
  await pointAt(page, daily.papers[0]?.id ?? '', 'star');
  const [count] = await countIn(page);
  await clickButton(page, count?.name ?? '');
  const editor = await openedEditor(page);
  await expect(editor.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('tag-along');
  const shown = (await chipsIn(page)).length;
  for (let presses = 0; presses <= shown; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('combobox')).toBeFocused();
});

for (const status of ['later', 'reading', 'read'] as const) {
  test(`a row says ${status} in the same place at rest and pointed at`, async ({ tagalong }) => {
    const word = { later: 'Later', reading: 'Reading', read: 'Read' }[status];
    const page = await openWith(tagalong, daily, [addTags[0] ?? setNote, { kind: 'setStatus', status }]);
    const said = async (): Promise<Array<Pick<Box, 'left' | 'top'>>> =>
      Promise.all(
        (await nodesShowing(page, word)).map(async (node) => {
          const { left, top } = await boxOf(page, node);
          return { left, top };
        }),
      );
    const before = await said();
    expect(before).toHaveLength(1);
    await pointAt(page, daily.papers[0]?.id ?? '', 'star');
    expect(await said()).toEqual(before);
  });
}
