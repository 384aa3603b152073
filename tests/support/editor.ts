import { expect, type Frame, type Page } from '@playwright/test';
import { sheetMargin } from '../../src/messages/editor-port.ts';

const address = '/src/editor/index.html';

/**
 * Moves to the paper at `place` (the first is 0) with the keyboard, opens its editor with `key`, and returns the
 * editor's frame.
 */
export async function openEditor(page: Page, place: number, key: 't' | 'n'): Promise<Frame> {
  await page.bringToFront();
  for (let moves = 0; moves <= place; moves++) await page.keyboard.press('j');
  await page.keyboard.press(key);
  return openedEditor(page);
}

/** Returns the frame of the editor, once it shows a paper. */
export async function openedEditor(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((one) => one.url().includes(address));
  await expect.poll(() => find()?.url()).toContain(address);
  const frame = find();
  if (frame === undefined) throw new Error('The editor frame went away.');
  await expect(frame.getByRole('combobox')).toBeVisible();
  return frame;
}

/**
 * Returns the bottom of the sheet in the frame, in CSS pixels of the window. `inside` is the distance from the lowest
 * part in the sheet to the sheet's own bottom; negative if the frame cuts the part off.
 */
export async function sheetBox(
  editor: Frame,
): Promise<{ left: number; top: number; right: number; bottom: number; inside: number }> {
  const frame = await editor.frameElement();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('The editor frame is not shown.');
  const inside = await editor.evaluate((margin) => {
    const parts = document.querySelectorAll('.editor > *');
    const lowest = Math.max(...[...parts].map((part) => part.getBoundingClientRect().bottom));
    return innerHeight - margin - lowest;
  }, sheetMargin);
  return {
    left: box.x + sheetMargin,
    top: box.y + sheetMargin,
    right: box.x + box.width - sheetMargin,
    bottom: box.y + box.height - sheetMargin,
    inside,
  };
}

/** Chooses one of the user's own tags by a part of its name, with the keyboard alone. */
export async function chooseTag(page: Page, editor: Frame, part: string, tag: string): Promise<void> {
  await page.keyboard.type(part);
  const option = editor.getByRole('option', { name: tag });
  await expect(option).toBeVisible();
  for (let rows = 0; rows < 10 && (await option.getAttribute('aria-selected')) !== 'true'; rows++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('list', { name: 'Tags' })).toContainText(tag);
}

/** Adds a tag by typing it. */
export async function typeTag(page: Page, editor: Frame, tag: string): Promise<void> {
  await editor.getByRole('combobox').focus();
  await page.keyboard.type(`${tag},`);
  await expect(editor.getByRole('list', { name: 'Tags' })).toContainText(tag);
}

/** Presses Escape, and waits until everything typed is saved and the page has the focus again. */
export async function closeEditor(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.hasFocus() && document.activeElement?.localName !== 'div'))
    .toBe(true);
}
