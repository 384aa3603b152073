import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { openEditor } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { accessibleNodes, clickButton, expectNotice } from '../../support/notice.ts';
import { openTab } from '../../support/tab.ts';

const host = 'http://reading.example';
const typed = 'A thought in two lines\nthat was not saved.';
const html = `<!doctype html><title>x</title><body>
  <script>
    document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', 'Words of the page.');
      event.preventDefault();
    });
  </script>
  <p>We read <a href="https://arxiv.org/abs/2606.00467">Annotators adapt less than we think</a>.</p></body>`;

test.use({ allowedHost: host });

/** Types a note on a page, and installs the extension anew before the note is saved. */
async function updateUnderNote(tagalong: ExtensionBrowser): Promise<Page> {
  const page = await openTab(tagalong, { url: `${host}/list`, html });
  await expect.poll(async () => (await rows(page)).length).toBe(1);
  const editor = await openEditor(page, 0, 'n');
  await editor.getByRole('textbox', { name: 'Note' }).fill(typed);
  await tagalong.update();
  await page.bringToFront();
  await expectNotice(page, 'Tagalong was updated. Reload this page to continue.');
  return page;
}

/** Returns what is on the clipboard, as a page that may read it sees it. */
async function clipboard(tagalong: ExtensionBrowser): Promise<string> {
  await tagalong.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await openTab(tagalong, { url: 'https://clipboard.example/', html: '<title>x</title>' });
  await reader.bringToFront();
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

const fields = async (page: Page): Promise<number> =>
  (await accessibleNodes(page)).filter(({ role }) => role === 'textbox').length;

test('unsaved text is copied on a page without TLS, and nothing of it stays in the page', async ({ tagalong }) => {
  const page = await updateUnderNote(tagalong);
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await clickButton(page, 'Copy unsaved text');
  await expectNotice(page, 'Copied');
  expect(await clipboard(tagalong)).toBe(typed);
  await page.bringToFront();
  expect(await fields(page)).toBe(0);
});

test('unsaved text that may not be copied is shown, selected, and can be copied by hand', async ({ tagalong }) => {
  const page = await updateUnderNote(tagalong);
  // What our script calls is in a world of its own, where the test refuses it.
  await refuseCopying(page);
  await clickButton(page, 'Copy unsaved text');
  await expect
    .poll(async () => (await accessibleNodes(page)).map(({ name }) => name))
    .toContain('Your text could not be copied here. It is selected: copy it with your keyboard.');
  expect(await fields(page)).toBe(1);
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(tagalong)).toBe(typed);
});

/** Makes `execCommand` do nothing in every world of our scripts. */
async function refuseCopying(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void contexts.push(context.id));
  await session.send('Runtime.enable');
  const expression = 'Document.prototype.execCommand = () => false';
  for (const contextId of contexts) await session.send('Runtime.evaluate', { expression, contextId });
}
