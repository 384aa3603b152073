import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { boxOf, pointAt, rowOf, shownTexts } from '../../support/closed-roots.ts';
import { openedEditor } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { accessibleNodes } from '../../support/notice.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

const daily = samplePage('huggingface/daily-2026-label');
const [first, , , , fifth] = daily.papers;
if (first === undefined || fifth === undefined) throw new Error('The listing has fewer than five papers.');
const note = `A first line.\n${Array.from({ length: 20 }, (_, line) => `Line ${line + 2}.`).join('\n')}`;

async function openWith(tagalong: ExtensionBrowser, text: string, paper = first): Promise<Page> {
  if (paper === undefined) throw new Error('The listing is empty.');
  await annotate(tagalong, paper, [{ kind: 'setNote', note: text, base: '' }]);
  return openSettled(tagalong, daily);
}

const isWhole = async (page: Page, text: string): Promise<boolean> => (await shownTexts(page)).includes(text);
const becomes = (page: Page, shown: boolean, text = note): Promise<void> =>
  expect.poll(() => isWhole(page, text)).toBe(shown);

test('a note is shown whole where the pointer rests on its line, and goes when it leaves', async ({ tagalong }) => {
  const page = await openWith(tagalong, note);
  const at = await pointAt(page, first.id, 'note line');
  await becomes(page, true);
  await page.mouse.move(at.x + 3, at.y);
  expect(await isWhole(page, note)).toBe(true);
  await page.mouse.move(at.x, at.y - 120);
  await becomes(page, false);
});

test('Escape and scrolling take it away, and a press goes to the row below it', async ({ tagalong }) => {
  const page = await openWith(tagalong, note);
  const at = await pointAt(page, first.id, 'note line');
  await becomes(page, true);
  await page.keyboard.press('Escape');
  await becomes(page, false);
  await page.mouse.move(at.x + 2, at.y);
  await becomes(page, true);
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.wheel(0, 60);
  await becomes(page, false);
  await expect.poll(scrolled).toBe(before + 60);
  await pointAt(page, first.id, 'note line');
  await becomes(page, true);
  const box = await wholeBox(page);
  const under = await page.evaluate(
    ([x, y]) => document.elementsFromPoint(x ?? 0, y ?? 0).map((one) => one.parentElement?.localName),
    [box.left + 20, box.bottom - 20],
  );
  expect(under.slice(0, -2)).not.toContain('html');
});

test('it is at most eight lines high, 320 pixels wide at least, and inside the window', async ({ tagalong }) => {
  const page = await openWith(tagalong, note, fifth);
  for (const size of [
    { width: 1280, height: 900 },
    { width: 360, height: 500 },
  ]) {
    await page.setViewportSize(size);
    await page.mouse.move(1, 1);
    await pointAt(page, fifth.id, 'note line');
    await becomes(page, true);
    const box = await wholeBox(page);
    expect(box.bottom - box.top).toBeCloseTo(8 * 20 + 18, 3);
    expect(box.right - box.left).toBeGreaterThanOrEqual(320);
    expect([box.left >= 8, box.top >= 8, box.right <= size.width - 8, box.bottom <= size.height - 8]).not.toContain(
      false,
    );
  }
});

test('Space shows it for who goes by keys, and again hides it', async ({ tagalong }) => {
  const page = await openWith(tagalong, note);
  await goToLine(page);
  await page.keyboard.press('Space');
  await becomes(page, true);
  await page.keyboard.press('Space');
  await becomes(page, false);
  await page.keyboard.press('Space');
  await becomes(page, true);
  await page.keyboard.press('Tab');
  await becomes(page, false);
  expect(page.frames()).toHaveLength(1);
});

test('where the line shows all there is, Space is the press of a button', async ({ tagalong }) => {
  const page = await openWith(tagalong, 'Short.');
  await goToLine(page);
  await page.keyboard.press('Space');
  const editor = await openedEditor(page);
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  expect((await shownTexts(page)).filter((text) => text === 'Short.')).toHaveLength(1);
});

/** Goes to the note of the first paper by keys, once the row that they go to is there to take them. */
async function goToLine(page: Page): Promise<void> {
  await page.keyboard.press('j');
  await expect.poll(async () => [...(await rowOf(page, first?.id ?? '')).parts.keys()]).toContain('star');
  await page.keyboard.press('Tab');
}

/** The box that shows a note whole. */
async function wholeBox(page: Page): ReturnType<typeof boxOf> {
  const tip = (await accessibleNodes(page)).find(({ role }) => role === 'tooltip');
  if (tip === undefined) throw new Error('No note is shown whole.');
  return boxOf(page, tip.node);
}
