import { annotate, ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { openEditor, typeTag } from '../../support/editor.ts';
import { mainPlaces } from '../../support/places.ts';
import { openPopup } from '../../support/popup.ts';
import { openSettled, openTab } from '../../support/tab.ts';
import { keepBusy, liveWorker } from '../../support/worker.ts';

const { daily, paper } = mainPlaces();

test('E1: a worker that does not answer is asked again, then the text is kept and can be saved', async ({
  tagalong,
}) => {
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 'n');
  await keepBusy(await liveWorker(tagalong.context, page), 9_000);
  await editor.getByRole('textbox', { name: 'Note' }).fill('kept here');
  await editor.getByRole('combobox').focus();
  await expect(editor.getByText('Not saved yet. Trying again…')).toBeVisible();
  await expect(editor.getByRole('alert')).toHaveText('Not saved. Your text is kept here.');
  await expect(editor.getByRole('button', { name: 'Copy text' })).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('kept here');
  await editor.getByRole('button', { name: 'Retry' }).click();
  await expect(editor.getByRole('status').getByText('Saved')).toBeAttached();
  await expect(editor.getByRole('alert')).toHaveCount(0);
});

test('E6: a bad entry of a file is named with its place', async ({ tagalong }) => {
  await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'kept' }]);
  const page = await tagalong.context.newPage();
  await page.goto(tagalong.address('src/popup/index.html'));
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /JSON/ }).click();
  const exported = await (await download).createReadStream();
  let text = '';
  for await (const part of exported) text += String(part);
  const good = text.replaceAll('kept', 'new');
  const bad = good.replaceAll(paper.id, 'nonsense');

  await page.goto(tagalong.address('src/import/index.html'));
  const choose = (content: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(bad);
  await expect(page.getByRole('alert')).toContainText(/library\.json.*line \d+, column \d+/);
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  // A file that was cut off on its way.
  await choose(good.slice(0, -30));
  await expect(page.getByRole('alert')).toContainText(/line \d+, column \d+/);
});

test('E7: a file that is too big, of another kind or of a newer version is refused by its name', async ({
  tagalong,
}) => {
  const page = await tagalong.context.newPage();
  await page.goto(tagalong.address('src/import/index.html'));
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('picture.json', Buffer.from('<html><body>no</body></html>'));
  await expect(page.getByRole('alert')).toContainText(/^This looks like .*\. Choose .*Nothing was changed\.$/);
  await choose('newer.json', Buffer.from(JSON.stringify({ format: 'tagalong', version: 99, papers: [], entries: [] })));
  await expect(page.getByRole('alert')).toContainText(/^Made by version 99.*update.*Nothing was changed\.$/);
  // Fifty megabytes and more are too large for the driver to hand over: the file is made where it is chosen.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(51_000_000)], 'big.json'));
    if (input !== null) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('alert')).toContainText(/^This file is 51 MB; the limit is 50 MB\./);
});

test('E9: a site that the user closed is named, with the way to open it', async ({ tagalong }) => {
  const popup = await tagalong.context.newPage();
  // A browser driven by a test cannot close a site by its own settings page.
  await popup.addInitScript(() => {
    const real = chrome.permissions.contains.bind(chrome.permissions);
    const closed = async (asked: chrome.permissions.Permissions): Promise<boolean> =>
      asked.origins?.includes('https://arxiv.org/*') ? false : real(asked);
    Object.defineProperty(chrome.permissions, 'contains', { value: closed });
  });
  await popup.goto(tagalong.address('src/popup/index.html'));
  await expect(popup.getByRole('alert')).toContainText('Tagalong may not run on arxiv.org.');
  await expect(popup.getByRole('button', { name: 'Allow on arxiv.org' })).toBeVisible();
  await expect(popup.getByText('huggingface.co.')).toHaveCount(0);
});

test('E10: paper links without a card that we know are reported, and a page without papers is not', async ({
  tagalong,
}) => {
  await tagalong.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Links that lead around in a site are not taken for its list either.
  const html = daily.html.replaceAll(/<(\/?)article/g, '<$1nav').replaceAll(/<(\/?)h3/g, '<$1p');
  const changed = await openTab(tagalong, { url: daily.url, html });
  const popup = await openPopup(tagalong, changed);
  await expect(popup.getByText('No papers recognised on this page')).toBeVisible();
  await expect(popup.getByText('The site may have changed. Your notes are safe.')).toBeVisible();
  const { context } = tagalong;
  const worker = await liveWorker(context, changed);
  const badge = (): Promise<string> =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    }, daily.url);
  expect(await badge()).toBe('?');
  await popup.getByRole('button', { name: 'Copy a report' }).click();
  await expect(popup.getByText('Copied. It holds no titles, tags or notes.')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('huggingface.co/papers');

  const empty = await openTab(tagalong, {
    url: daily.url,
    html: '<!doctype html><title>Empty</title><main><h1>Daily Papers</h1></main>',
  });
  await changed.close();
  const about = await openPopup(tagalong, empty);
  await expect(about.getByText('No papers on this page.')).toBeVisible();
  await expect(about.getByText('No papers recognised on this page')).toHaveCount(0);
});

test('E17: text of a draft is restored, said so, and can be discarded and put back', async ({ tagalong }) => {
  const popup = await openPopup(tagalong);
  const draft = { id: paper.id, note: 'half a thought', base: '', tag: '', at: Date.now() - 60_000 };
  expect(await ask(popup, 'drafts.put', { draft })).toMatchObject({ ok: true });
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 'n');
  await expect(editor.getByText(/^Unsaved text from .+ restored\.$/)).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
  await editor.getByRole('button', { name: 'Discard' }).click();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await editor.getByRole('button', { name: 'Put it back' }).click();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
});

test('E20: a tag that is changed, or looks like another, is said', async ({ tagalong }) => {
  await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'tokenisers' }]);
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 0, 't');
  await typeTag(page, editor, 'tokeniser');
  await expect(editor.getByText('Looks like your tag ‘tokenisers’.')).toBeVisible();
  await editor.getByRole('button', { name: 'Use that' }).click();
  await expect(editor.getByRole('list', { name: 'Tags' })).toContainText('tokenisers');
  await editor.getByRole('combobox').fill('multi \u202e  agent');
  await page.keyboard.press('Escape');
  await editor.getByRole('combobox').press('Enter');
  await expect(editor.getByText('Saved as ‘multi agent’.')).toBeVisible();
});

test('E21: a bug says that it is one, and that nothing saved is touched', async ({ tagalong }) => {
  const popup = await openPopup(tagalong);
  await popup.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('made for this test');
    });
  });
  await expect(popup.getByRole('alert')).toContainText(
    /^Something went wrong \(.+\)\. Your saved notes are not affected\./,
  );
  await expect(popup.getByRole('button', { name: 'Copy details' })).toBeVisible();
  await popup.getByRole('button', { name: 'Reload Tagalong' }).click();
  await expect(popup.getByRole('combobox', { name: 'Search your papers' })).toBeVisible();
});
