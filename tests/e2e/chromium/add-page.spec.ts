/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Annotation } from '../../../src/core/annotation.ts';
import { ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { openedEditor, typeTag } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { openPopup, searchFor } from '../../support/popup.ts';
import { openTab } from '../../support/tab.ts';
import { liveWorker } from '../../support/worker.ts';

const host = 'https://lab.example';
const title = 'How annotators agree: a report of our laboratory';
const address = `${host}/reports/5?utm_source=mail`;
const id = 'url:lab.example/reports/5';
const doi = '10.1145/3292500.3330701';

const report = (head = ''): { url: string; html: string } => ({
  url: address,
  html: `<!doctype html><title>${title} | Laboratory</title><meta property="og:title" content="${title}">${head}
    <body><h1>${title}</h1><p>What we measured, and <a href="https://lab.example/thesis.pdf">the thesis on annotators</a>.</p>
    <p><a href="https://arxiv.org/abs/2606.00467">Annotators adapt less than we think</a></p></body>`,
});

test.use({ allowedHost: host });

/** What is kept of an id. */
async function kept(tagalong: ExtensionBrowser, wanted: string): Promise<Annotation | undefined> {
  const popup = await openPopup(tagalong);
  const answer = (await ask(popup, 'annotations.get', { ids: [wanted] })) as { ok: true; value: Annotation[] };
  await popup.close();
  return answer.value[0];
}

test('a page that is no paper that we know is added in the popup, and found again', async ({ tagalong }) => {
  const page = await openTab(tagalong, report());
  const popup = await openPopup(tagalong, page);
  await popup.getByRole('button', { name: 'Add this page' }).click();
  await expect(popup.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
  await expect(popup.getByRole('button', { name: 'Add this page' })).toBeHidden();
  await popup.keyboard.type('agreement,');
  await expect(popup.getByRole('list', { name: 'Tags' })).toContainText('agreement');
  await expect.poll(async () => (await kept(tagalong, id))?.tags).toEqual(['agreement']);
  expect(await kept(tagalong, id)).toMatchObject({ id, title, aliases: [] });

  const again = await openPopup(tagalong, page);
  const line = again.getByRole('grid', { name: 'On this tab' }).getByRole('link', { name: title });
  await expect(line).toHaveAttribute('href', 'https://lab.example/reports/5');
  await expect(again.getByRole('button', { name: 'Add this page' })).toBeHidden();
  for (const words of ['site:lab.example', address, 'agreement']) {
    await searchFor(again, words);
    await expect(again.getByRole('link', { name: title })).toBeVisible();
  }
});

test('a page that proves a DOI for its address takes along what was said of the address', async ({ tagalong }) => {
  const page = await openTab(tagalong, report());
  const popup = await openPopup(tagalong, page);
  await popup.getByRole('button', { name: 'Add this page' }).click();
  await expect(popup.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
  await popup.keyboard.type('agreement,');
  await expect.poll(async () => (await kept(tagalong, id))?.tags).toEqual(['agreement']);

  tagalong.web.put(
    report(`<meta name="citation_doi" content="${doi}"><meta name="citation_title" content="${title}">`),
  );
  await page.reload();
  await expect.poll(async () => (await kept(tagalong, `doi:${doi}`))?.tags).toEqual(['agreement']);
  expect(await kept(tagalong, id)).toMatchObject({ id: `doi:${doi}`, aliases: [id] });
  const about = await openPopup(tagalong, page);
  await expect(about.getByRole('link', { name: title })).toBeVisible();
  await expect(about.getByRole('button', { name: 'Add this page' })).toBeHidden();
});

/** Chooses “Add this link” as in the browser's own menu, which no test can press. */
async function addLink(tagalong: ExtensionBrowser, page: Page, linkUrl: string): Promise<void> {
  const popup = await openPopup(tagalong, page);
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  const worker = await liveWorker(tagalong.context, popup);
  // It is there: to change an item that is not fails.
  await worker.evaluate(() => chrome.contextMenus.update('add-link', { visible: true }));
  await popup.close();
  await page.bringToFront();
  await worker.evaluate(
    ([url, id]) => {
      const event = chrome.contextMenus.onClicked as unknown as { dispatch: (...parts: unknown[]) => void };
      event.dispatch({ menuItemId: 'add-link', linkUrl: url, editable: false, pageUrl: '' }, { id });
    },
    [linkUrl, tab] as const,
  );
}

test('a link is added where our script runs: the editor opens at the link, with its words as the title', async ({
  tagalong,
}) => {
  const page = await openTab(tagalong, report());
  await addLink(tagalong, page, 'https://lab.example/thesis.pdf');
  const editor = await openedEditor(page);
  const frame = await (await editor.frameElement()).boundingBox();
  const link = await page.getByRole('link', { name: 'the thesis' }).boundingBox();
  expect(Math.abs((frame?.y ?? 0) - (link?.y ?? 0))).toBeLessThan(60);
  await typeTag(page, editor, 'thesis');
  await expect
    .poll(() => kept(tagalong, 'url:lab.example/thesis.pdf'))
    .toMatchObject({ title: 'the thesis on annotators', tags: ['thesis'], sites: ['web'] });
});

test('a link to a paper that we know is that paper', async ({ tagalong }) => {
  const page = await openTab(tagalong, report());
  await addLink(tagalong, page, 'https://arxiv.org/abs/2606.00467');
  const editor = await openedEditor(page);
  await typeTag(page, editor, 'known');
  await expect
    .poll(() => kept(tagalong, 'arxiv:2606.00467'))
    .toMatchObject({ title: 'Annotators adapt less than we think', tags: ['known'] });
});

test('elsewhere a link is added in a tab of its own', async ({ tagalong }) => {
  // A page where nothing of ours runs; it is found by its number, because the browser tells no address of it.
  const page = await openTab(tagalong, { url: 'https://other.example/', html: '<title>x</title><a href="/a">a</a>' });
  const popup = await openPopup(tagalong);
  const worker = await liveWorker(tagalong.context, popup);
  await popup.close();
  await page.bringToFront();
  const opened = tagalong.context.waitForEvent('page');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch: (...parts: unknown[]) => void };
    event.dispatch({ menuItemId: 'add-link', linkUrl: 'https://www.other.example/thesis.pdf?fbclid=1' }, tab);
  });
  const editor = await opened;
  await editor.getByRole('combobox').pressSequentially('elsewhere,');
  await expect(editor.getByRole('list', { name: 'Tags' })).toContainText('elsewhere');
  await expect.poll(async () => (await kept(tagalong, 'url:other.example/thesis.pdf'))?.tags).toEqual(['elsewhere']);
});
