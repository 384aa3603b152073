import type { Page } from '@playwright/test';
import { ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';

const count = 2_000;
const papers = Array.from({ length: count }, (_, at) => ({
  annotation: {
    ...{ id: `arxiv:2606.${10_000 + at}`, aliases: [], title: `Paper number ${at}`, authors: 'A. Author' },
    ...{ tags: ['brought', `shelf ${at % 7}`], note: `What I think of number ${at}.`, star: at % 5 === 0, sites: [] },
    ...{ created: 1, updated: 2, stamps: { tags: [] } },
  },
}));
const file = {
  name: 'library.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'tagalong', version: 1, papers })),
};

const openImport = async (tagalong: ExtensionBrowser): Promise<Page> => {
  const page = await tagalong.context.newPage();
  await page.goto(tagalong.address('src/import/index.html'));
  return page;
};

/** How far the job of a kind has come, read below our own code; -1 before it is there. */
const doneOf = (page: Page, kind: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('tagalong');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('jobs').objectStore('jobs').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result.find((job) => job.kind === wanted)?.done ?? -1);
          };
        };
      }),
    kind,
  );

/** Ends the worker as soon as a job has written a page and has not written all. */
async function stopInTheMiddle(tagalong: ExtensionBrowser, page: Page, kind: string): Promise<number> {
  await expect.poll(() => doneOf(page, kind), { intervals: [20] }).toBeGreaterThan(0);
  await tagalong.stopWorker();
  const done = await doneOf(page, kind);
  expect(done).toBeLessThan(count);
  return done;
}

/** As if half a minute had passed. */
const ring = (page: Page): Promise<void> => page.evaluate(() => chrome.alarms.create('jobs', { when: Date.now() }));

test('an import of 2 000 papers goes on when its tab is closed and its worker is ended, and so does its undo', async ({
  tagalong,
}) => {
  const watching = await tagalong.context.newPage();
  await watching.goto(tagalong.address('icons/16.png'));
  const own = {
    op: 'test-edit-of-the-jobs-0',
    paper: { id: papers[3]?.annotation.id, title: 'T', aliases: [], authors: [] },
  };
  const edit = { kind: 'setNote', note: 'Mine.', base: '' };
  expect(await ask(watching, 'annotations.edit', { ...own, edit, site: 'arxiv' })).toMatchObject({ ok: true });
  const ids = papers.map(({ annotation }) => annotation.id);
  const kept = () => ask(watching, 'annotations.get', { ids });
  const before = await kept();

  const first = await openImport(tagalong);
  await first.locator('input[type=file]').setInputFiles(file);
  await first.getByRole('button', { name: 'Import 2,000 papers' }).click();
  await expect(first.getByText('You can close this tab')).toBeVisible();
  await first.close();
  await stopInTheMiddle(tagalong, watching, 'import');
  expect(await watching.evaluate(async () => (await chrome.alarms.get('jobs'))?.periodInMinutes)).toBe(0.5);
  const second = await openImport(tagalong);
  await expect(second.getByRole('progressbar')).toBeVisible();
  await ring(watching);
  await expect(second.getByRole('heading', { name: '2,000 papers imported' })).toBeVisible();
  expect(JSON.stringify(await kept()).match(/What I think/g)).toHaveLength(count);

  await second.getByRole('button', { name: 'Undo import' }).click();
  await stopInTheMiddle(tagalong, watching, 'undo');
  await second.close();
  await ring(watching);
  await expect.poll(() => doneOf(watching, 'undo')).toBe(count);
  await expect.poll(kept).toEqual(before);
});

test('an import is stopped, goes on, and is taken back from where it stopped', async ({ tagalong }) => {
  const page = await openImport(tagalong);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Import 2,000 papers' }).click();
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.click();
  await expect(page.getByRole('alert')).toContainText(/Import stopped after [\d,]+ of 2,000 papers\./);
  await page.getByRole('button', { name: 'Continue' }).click();
  await stop.click();
  await expect(page.getByRole('alert')).toContainText('Import stopped');
  const again = await openImport(tagalong);
  await expect(again.getByRole('alert')).toContainText('Import stopped');
  await again.getByRole('button', { name: 'Undo import' }).click();
  await expect(again.getByRole('heading', { name: 'Import undone' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Import undone' })).toBeVisible();
  const kept = await ask(again, 'annotations.get', { ids: papers.map(({ annotation }) => annotation.id) });
  expect(kept).toEqual({ ok: true, value: [] });
});
