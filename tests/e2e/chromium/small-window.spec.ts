import type { Page } from '@playwright/test';
import { longestNote } from '../../../src/core/merging/note.ts';
import { expect, test } from '../../support/chromium.ts';
import { openedEditor, sheetBox } from '../../support/editor.ts';
import { mainPlaces } from '../../support/places.ts';
import { openSettled } from '../../support/tab.ts';

const { daily } = mainPlaces();
const long = Array.from({ length: 25 }, (_, line) => `Line ${line + 1}`).join('\n');

const sizes = [
  { width: 640, height: 450 },
  { width: 360, height: 640 },
  { width: 360, height: 320 },
  { width: 1280, height: 300 },
];

/** What of the sheet lies outside the window or is cut off in it, in CSS pixels. */
async function outside(page: Page, editor: Parameters<typeof sheetBox>[0]): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { left, top, right, bottom, inside } = await sheetBox(editor);
  return Math.max(0, -left, -top, right - width, bottom - height, -Math.floor(inside + 1));
}

/** Opens the note of the second paper with its row in the middle of the window. */
async function openInTheMiddle(page: Page): ReturnType<typeof openedEditor> {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page
    .locator('tag-along')
    .nth(1)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await page.keyboard.press('n');
  return openedEditor(page);
}

for (const size of sizes) {
  test(`the whole editor stays in a window of ${size.width}×${size.height}, however long the note`, async ({
    tagalong,
  }) => {
    const page = await openSettled(tagalong, daily);
    await page.setViewportSize(size);
    const editor = await openInTheMiddle(page);
    const note = editor.getByRole('textbox', { name: 'Note' });
    await expect(note).toBeFocused();
    await page.keyboard.insertText(long);
    await expect(editor.getByText('Saved')).toBeVisible();
    await expect.poll(() => outside(page, editor)).toBe(0);
    expect(await note.evaluate((area) => area.scrollHeight > area.clientHeight)).toBe(true);

    await note.fill('x'.repeat(longestNote + 1));
    await expect(editor.getByRole('alert')).toContainText('Not saved.');
    await expect.poll(() => outside(page, editor)).toBe(0);
  });
}

test('an open editor stays in a window that gets smaller', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.setViewportSize({ width: 1280, height: 800 });
  const editor = await openInTheMiddle(page);
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.insertText(long);
  await expect(editor.getByText('Saved')).toBeVisible();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect.poll(() => outside(page, editor)).toBe(0);
  }
});
