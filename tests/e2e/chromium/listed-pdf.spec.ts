import type { Page } from '@playwright/test';
import { expect, test } from '../../support/chromium.ts';
import { rowOf, rows } from '../../support/closed-roots.ts';
import { closeEditor, openEditor, typeTag } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { openTab } from '../../support/tab.ts';

const host = 'https://lab.example';
const pdf = `${host}/reports/5.pdf`;
const id = 'url:lab.example/reports/5.pdf';
const doi = '10.1145/3292500.3330701';

const list = {
  url: `${host}/reading`,
  html: `<!doctype html><title>What we read</title><body style="font: 16px/1.5 serif; max-width: 40em">
    <nav><ul><li><a href="${host}/house-rules.pdf">The rules of our house</a></li></ul></nav><h1>What we read</h1><ul>
    <li><a href="https://arxiv.org/abs/2606.00467">Annotators adapt less than we think</a>
      (<a href="${host}/copies/467.pdf">a copy of ours</a>)</li>
    <li><a href="${pdf}?utm_source=reading">How annotators agree: a report of our laboratory</a></li></ul></body>`,
};

test.use({ allowedHost: host });

/** Opens the list and gives its report the tag `agreement`. */
async function tagReport(tagalong: ExtensionBrowser): Promise<Page> {
  const page = await openTab(tagalong, list);
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(['arxiv:2606.00467', id]);
  const editor = await openEditor(page, 1, 't');
  await typeTag(page, editor, 'agreement');
  await closeEditor(page);
  await expect.poll(async () => (await rowOf(page, id)).chips).toEqual(['agreement']);
  return page;
}

test('a report that a list of papers links to as a PDF is tagged, and has its tag after a reload', async ({
  tagalong,
}) => {
  const page = await tagReport(tagalong);
  await page.reload();
  await expect.poll(async () => (await rows(page)).map((row) => row.chips)).toEqual([[], ['agreement']]);
});

test('a page that names the PDF and a DOI has the tag, and the list keeps it', async ({ tagalong }) => {
  const page = await tagReport(tagalong);
  const about = await openTab(tagalong, {
    url: `${host}/reports/5`,
    html: `<!doctype html><title>Report</title><meta name="citation_doi" content="${doi}">
      <meta name="citation_title" content="How annotators agree"><meta name="citation_pdf_url" content="${pdf}">
      <body><h1>How annotators agree</h1></body>`,
  });
  await expect
    .poll(async () => (await rows(about)).map(({ paper, chips }) => [paper, chips]))
    .toEqual([[`doi:${doi}`, ['agreement']]]);
  await page.reload();
  await expect.poll(async () => (await rows(page)).map((row) => row.chips)).toEqual([[], ['agreement']]);
});
