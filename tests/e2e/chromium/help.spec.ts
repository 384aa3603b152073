import type { Page } from '@playwright/test';
import { pageKeys } from '../../../src/core/commands.ts';
import words from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { expect, test } from '../../support/chromium.ts';
import { debuggerOf, rowOf } from '../../support/closed-roots.ts';
import { pageCommandKeys } from '../../support/command-rows.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { dumpLibrary } from '../../support/library-dump.ts';
import { accessibleNodes, clickButton } from '../../support/notice.ts';
import { mainPlaces } from '../../support/places.ts';
import { openPopup } from '../../support/popup.ts';
import { openSettled } from '../../support/tab.ts';

const { daily } = mainPlaces();
const [first] = daily.papers;

/** What has the focus, as assistive technology names it, our closed roots included. */
async function focused(page: Page): Promise<string> {
  const { nodes } = await (await debuggerOf(page)).send('Accessibility.getFullAXTree');
  const held = nodes.filter(({ properties = [] }) =>
    properties.some((one) => one.name === 'focused' && one.value.value),
  );
  const node = held.at(-1);
  return `${node?.role?.value} ${node?.name?.value}`;
}

const isOpen = async (page: Page): Promise<boolean> =>
  (await accessibleNodes(page)).some(({ role, name }) => role === 'dialog' && name === 'Keys');

async function openHelp(tagalong: ExtensionBrowser): Promise<Page> {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe(`group ${first?.title}`);
  await page.keyboard.press('?');
  await expect.poll(() => isOpen(page)).toBe(true);
  return page;
}

test('the list of keys has every command with its key', async ({ tagalong }) => {
  const page = await openHelp(tagalong);
  const shown = (await accessibleNodes(page)).map(({ name }) => name);
  const missing = pageCommandKeys.flatMap(({ key, label }) =>
    [key === 'Escape' ? 'Esc' : key, words[label].message].filter((text) => !shown.includes(text)),
  );
  expect(missing).toEqual([]);
});

test('no key acts on the page behind the list of keys', async ({ tagalong }) => {
  const page = await openHelp(tagalong);
  const popup = await openPopup(tagalong);
  await page.bringToFront();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.title += `!${key}`;
    });
    document.title = 'keys:';
  });
  const acting = Object.keys(pageKeys).filter((key) => !['help', 'leave'].includes(pageKeys[key] ?? ''));
  expect(acting.length).toBeGreaterThan(5);
  for (const key of acting) await page.keyboard.press(key);
  expect(await isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => focused(page)).toBe(`group ${first?.title}`);
  expect(await page.title()).toBe('keys:');
  expect(page.frames().filter((frame) => frame.url().includes('editor'))).toEqual([]);
  expect(await dumpLibrary(popup)).not.toContain('"kind"');
  // Keys act again, and on the paper that had been reached.
  await page.keyboard.press('s');
  await expect.poll(() => dumpLibrary(popup)).toContain('"kind":"setStar","star":true');
  expect(await dumpLibrary(popup)).toContain(first?.id);
});

test('Tab stays in the list of keys, and closing it gives the focus back', async ({ tagalong }) => {
  const page = await openHelp(tagalong);
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    expect(await focused(page)).toBe('button Close');
  }
  await page.keyboard.press('?');
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => focused(page)).toBe(`group ${first?.title}`);

  await page.keyboard.press('?');
  await expect.poll(() => isOpen(page)).toBe(true);
  await clickButton(page, 'Close');
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => focused(page)).toBe(`group ${first?.title}`);
});

test('the row of a button and a link of the page get the focus back as well', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  const { parts } = await rowOf(page, first?.id ?? '');
  await (await debuggerOf(page)).send('DOM.focus', { backendNodeId: parts.get('tag') ?? 0 });
  await expect.poll(() => focused(page)).toBe('button Tag');
  await page.keyboard.press('?');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => focused(page)).toBe(`group ${first?.title}`);

  await page.locator('a[href]').first().focus();
  const link = await focused(page);
  await page.keyboard.press('?');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe(link);
});
