/// <reference types="chrome" />
import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { accessibleNodes, clickButton, expectNotice } from '../../support/notice.ts';
import { mainPlaces } from '../../support/places.ts';
import { expectPapers, idsOf } from '../../support/tab.ts';
import { liveWorker } from '../../support/worker.ts';

const { daily } = mainPlaces();

// The first forbids frames of another origin altogether; the second would, but not for an extension.
const policies = {
  'a sandboxed page': { policy: 'sandbox allow-scripts', opens: 'tab' },
  'a page that forbids frames': { policy: "frame-src 'none'; style-src 'self'", opens: 'frame' },
} as const;

for (const [name, { policy, opens }] of Object.entries(policies)) {
  test(`on ${name} the editor opens in a ${opens}, and what is written there stands on the row`, async ({
    tagalong,
  }) => {
    const { context, web } = tagalong;
    web.put(daily, { 'content-security-policy': policy });
    const page = await context.newPage();
    await page.goto(daily.url);
    await expectPapers(page, idsOf(daily.papers));
    await page.keyboard.press('j');
    const opened = opens === 'tab' ? context.waitForEvent('page', { timeout: 0 }) : undefined;
    await page.keyboard.press('t');
    const found = async () => page.frames().find((frame) => frame.url().includes('/src/editor/index.html'));
    const editor = opened !== undefined ? await opened : await expect.poll(found).toBeDefined().then(found);
    if (editor === undefined) throw new Error('The editor did not open.');
    await editor.getByRole('combobox').pressSequentially('sandboxed,');
    await expect(editor.getByRole('list', { name: 'Tags' })).toContainText('sandboxed');
    await expect.poll(() => rowOf(page, daily.papers[0]?.id ?? '')).toMatchObject({ chips: ['sandboxed'] });
  });
}

test('where neither a frame nor a tab can be opened, the page says so, and the editor can be asked for again', async ({
  tagalong,
}) => {
  const { context, web } = tagalong;
  web.put(daily, { 'content-security-policy': policies['a sandboxed page'].policy });
  const page = await context.newPage();
  await page.goto(daily.url);
  await expectPapers(page, idsOf(daily.papers));
  const worker = await liveWorker(context, page);
  await worker.evaluate(() => {
    const { create } = chrome.tabs;
    const refuse = (): Promise<never> => Promise.reject(new Error('No window'));
    Object.defineProperty(chrome.tabs, 'create', { value: refuse, configurable: true });
    Object.assign(globalThis, {
      allowTabs: () => Object.defineProperty(chrome.tabs, 'create', { value: create, configurable: true }),
    });
  });
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await expectNotice(page, 'The editor could not be opened here. All that you saved is safe.');
  const buttons = (await accessibleNodes(page)).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(buttons).toEqual(expect.arrayContaining(['Retry', 'Close']));
  // The page has its keys back.
  await page.keyboard.press('j');
  await worker.evaluate(() => (globalThis as unknown as { allowTabs: () => void }).allowTabs());
  const opened = context.waitForEvent('page', { timeout: 0 });
  await clickButton(page, 'Retry');
  await expect((await opened).getByRole('combobox')).toBeVisible();
});
