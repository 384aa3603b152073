import { expect, type Frame, type Page } from '@playwright/test';

const address = '/src/editor/index.html';

/** Moves to the paper at `place` (the first is 0) with the keyboard and opens its editor with `key`; gives the editor's frame. */
export async function openEditor(page: Page, place: number, key: 't' | 'n'): Promise<Frame> {
  await page.bringToFront();
  for (let moves = 0; moves <= place; moves++) await page.keyboard.press('j');
  await page.keyboard.press(key);
  return openedEditor(page);
}

/** The frame of the editor, once it shows a paper. */
export async function openedEditor(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((one) => one.url().includes(address));
  await expect.poll(() => find()?.url()).toContain(address);
  const frame = find();
  if (frame === undefined) throw new Error('The editor frame went away.');
  await expect(frame.getByRole('combobox')).toBeVisible();
  return frame;
}

/** Escape, until the page has the focus again and everything typed is kept. */
export async function closeEditor(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName === 'tag-along' || document.hasFocus()))
    .toBe(true);
}
