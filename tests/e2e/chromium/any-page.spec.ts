import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rowOf, rows } from '../../support/closed-roots.ts';
import { closeEditor, openEditor, typeTag } from '../../support/editor.ts';
import { launchChromium } from '../../support/extension-browser.ts';
import { openPopup } from '../../support/popup.ts';
import { pressAction } from '../../support/press-action.ts';
import { openTab } from '../../support/tab.ts';

const host = 'https://blog.example';
const blog = {
  url: `${host}/2026/what-we-read`,
  html: `<!doctype html><title>What we read</title><body style="font: 16px/1.5 serif; max-width: 40em">
    <nav><a href="https://arxiv.org/abs/1706.03762">Attention, our favourite</a></nav><h1>What we read</h1>
    <p id="one">First <a href="https://arxiv.org/abs/2606.00467v2">Annotators adapt less than we think</a>, which
      <a href="https://arxiv.org/pdf/2606.00467">as a PDF</a> is long.</p>
    <p>Then <a href="https://doi.org/10.1038/s41586-021-03819-2">Structures from sequences</a> and
      <a href="https://example.org/other">a thing that is no paper</a>.</p></body>`,
};
const papers = ['arxiv:2606.00467', 'doi:10.1038/s41586-021-03819-2'];

test.use({ allowedHost: host });

test.describe('on a host that the user has allowed', () => {
  test.beforeEach(async ({ tagalong }) => {
    const popup = await openPopup(tagalong);
    await expect
      .poll(() =>
        popup.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id)),
      )
      .toEqual(['web']);
    await popup.close();
  });

  test('a blog has a row after each link to a paper, and moves for chips alone', async ({ tagalong }) => {
    const page = await openTab(tagalong, blog);
    await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(papers);
    const place = () => page.locator('#one').evaluate((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = await page.evaluate(() => {
      for (const host of document.querySelectorAll('tag-along'))
        (host as HTMLElement).style.setProperty('display', 'none', 'important');
      const bare = JSON.stringify(document.querySelector('#one')?.getBoundingClientRect());
      for (const host of document.querySelectorAll('tag-along')) (host as HTMLElement).style.removeProperty('display');
      return bare;
    });
    expect(await place()).toBe(before);
    await page.locator('#one a').first().hover();
    expect(await place()).toBe(before);

    const editor = await openEditor(page, 0, 't');
    await typeTag(page, editor, 'rlhf');
    await closeEditor(page);
    await expect.poll(async () => (await rowOf(page, papers[0] ?? '')).chips).toEqual(['rlhf']);

    const arxiv = await openTab(tagalong, {
      url: 'https://arxiv.org/pdf/2606.00467',
      html: '<title>x</title><body>PDF',
    });
    const popup = await openPopup(tagalong, arxiv);
    await expect(popup.getByRole('grid', { name: 'On this tab' }).getByRole('link')).toHaveText([
      'Annotators adapt less than we think',
    ]);
  });

  test('a link by the DOI that the ACL gave shows what was tagged in the Anthology, and hears of changes', async ({
    tagalong,
  }) => {
    const listed = { id: 'acl:2026.acl-long.1', title: 'A paper of the Anthology' };
    await annotate(tagalong, listed, [{ kind: 'addTag', tag: 'listed' }]);
    const page = await openTab(tagalong, {
      url: `${host}/by-doi`,
      html: `<!doctype html><title>x</title><body>
      <p><a href="https://doi.org/10.18653/v1/2026.acl-long.1">A paper of the Anthology</a></p>
      <p><a href="https://doi.org/10.18653/v1/2026.acl-long.2">Another one of the volume</a></p></body>`,
    });
    const chips = async (): Promise<string[][]> => (await rows(page)).map((row) => row.chips);
    await expect.poll(chips).toEqual([['listed'], []]);
    await annotate(tagalong, { ...listed, id: 'acl:2026.acl-long.2' }, [{ kind: 'addTag', tag: 'later' }]);
    await expect.poll(chips).toEqual([['listed'], ['later']]);
  });

  test('a site that is switched off has no rows, in open tabs and new ones, until it is switched on', async ({
    tagalong,
  }) => {
    const page = await openTab(tagalong, blog);
    await expect.poll(async () => (await rows(page)).length).toBe(2);
    const popup = await openPopup(tagalong, page);
    await popup.getByRole('button', { name: 'Turn off on blog.example' }).click();
    await expect.poll(async () => (await rows(page)).length).toBe(0);
    await page.reload();
    const about = await openPopup(tagalong, page);
    await expect(about.getByText('Off on blog.example.')).toBeVisible();
    expect(await rows(page)).toEqual([]);
    await about.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(async () => (await rows(page)).length).toBe(2);
  });

  test('a listing whose markup has changed has its chips after the links, and the popup says so', async ({
    tagalong,
  }) => {
    const page = await openTab(tagalong, {
      url: 'https://arxiv.org/list/cs.CL/new',
      html: `<!doctype html><title>x</title><body><div id="dlpage"><ul>
      <li><a href="https://arxiv.org/abs/2606.00467">Annotators adapt less than we think</a></li>
      <li><a href="https://arxiv.org/abs/2606.00468">Another paper of that day</a></li></ul></div></body>`,
    });
    await expect
      .poll(async () => (await rows(page)).map(({ paper }) => paper))
      .toEqual(['arxiv:2606.00467', 'arxiv:2606.00468']);
    const popup = await openPopup(tagalong, page);
    await expect(popup.getByText('Papers recognised by links only')).toBeVisible();
  });
});

test('a page is looked at once, on the word of the user, and nothing more is allowed', async () => {
  const plain = await launchChromium();
  const page = await openTab(plain, blog);
  const popup = await openPopup(plain);
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({}))[1]?.id);
  const about = `${plain.address('src/popup/index.html')}?tab=${tab}`;
  await popup.goto(about);
  await popup.getByRole('button', { name: 'Look for papers on this page' }).click();
  await expect(popup.getByText('Open Tagalong on this page once more.')).toBeVisible();
  expect(await rows(page)).toEqual([]);

  await page.bringToFront();
  await pressAction(plain, page);
  await popup.goto(about);
  await popup.getByRole('button', { name: 'Once' }).click();
  await expect.poll(async () => (await rows(page)).map(({ paper }) => paper)).toEqual(papers);
  const editor = await openEditor(page, 1, 't');
  await typeTag(page, editor, 'folding');
  await closeEditor(page);
  await expect.poll(async () => (await rowOf(page, papers[1] ?? '')).chips).toEqual(['folding']);
  const worker = plain.context.serviceWorkers()[0];
  const origins = await worker?.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  expect(origins?.length).toBeGreaterThan(1);
  expect(origins?.filter((origin) => origin.includes('blog.example'))).toEqual([]);
  await plain.close();
});
