/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { annotate, ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { dumpLibrary } from '../../support/library-dump.ts';
import { mainPlaces } from '../../support/places.ts';
import { exportAs, openPopup } from '../../support/popup.ts';

const { daily } = mainPlaces();
const [first, second] = daily.papers;
if (first === undefined || second === undefined) throw new Error('The listing has fewer than two papers.');

const links = (popup: Page) => popup.getByRole('row').getByRole('link');

/** A popup over a library of the two papers, the second one written about first. */
const twoPapers = async (tagalong: ExtensionBrowser): Promise<Page> => {
  const popup = await openPopup(tagalong);
  const edits = [
    [second, { kind: 'setNote', note: 'A second thought.', base: '' }],
    [first, { kind: 'addTag', tag: 'kept' }],
    [first, { kind: 'setNote', note: 'A first thought.', base: '' }],
  ] as const;
  for (const [at, [{ id, title }, edit]] of edits.entries()) {
    const paper = { id, title, aliases: [], authors: [] };
    const takes = { op: `test-edit-of-the-bin-${at}`, paper, edit, site: 'huggingface' };
    expect(await ask(popup, 'annotations.edit', takes)).toMatchObject({ ok: true });
  }
  await expect(links(popup)).toHaveText([first.title, second.title]);
  return popup;
};

/** Deletes the first papers of the list, by the key. */
async function deleteFirst(popup: Page, count: number): Promise<void> {
  const before = await links(popup).count();
  for (let times = 1; times <= count; times++) {
    await links(popup).first().focus();
    await popup.keyboard.press('Delete');
    await expect(links(popup)).toHaveCount(before - times);
  }
}

/** As if the papers in the bin had been put there, and found in the last of their days there, so many days earlier. */
const letDaysPass = (page: Page, days: number): Promise<void> =>
  page.evaluate(async (time) => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('tagalong'));
    const rows = database.transaction('annotations', 'readwrite').objectStore('annotations');
    const binned = (await settled(rows.getAll())).filter((row) => row.deleted !== undefined);
    for (const row of binned) {
      row.deleted -= time;
      row.stamps.deleted = row.deleted.toString(36).padStart(9, '0') + row.stamps.deleted.slice(9);
      if (row.leaving !== undefined) row.leaving -= time;
      await settled(rows.put(row));
    }
    database.close();
  }, days * 86_400_000);

test('what was deleted is found in the bin and put back, by keys alone', async ({ tagalong }) => {
  const popup = await twoPapers(tagalong);
  await expect(popup.getByText('in the bin')).toHaveCount(0);
  await deleteFirst(popup, 2);
  const toBin = popup.getByRole('button', { name: '2 papers in the bin' });
  await toBin.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('combobox')).toBeFocused();
  await expect(popup.getByRole('combobox')).toHaveValue('in:bin ');
  // What was deleted last stands first.
  await expect(links(popup)).toHaveText([second.title, first.title]);
  await expect(popup.getByText(/^Deleted .*, kept until /)).toHaveCount(2);

  await popup.keyboard.type('first');
  await expect(links(popup)).toHaveText([first.title]);
  await popup.keyboard.press('Control+e');
  await expect(popup.getByText('Back in your library.')).toBeVisible();
  await expect(popup.getByText('No paper in the bin fits this search')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(links(popup)).toHaveText([first.title]);
  await expect(popup.getByRole('row')).toContainText(['keptA first thought.']);

  await links(popup).focus();
  await popup.keyboard.press('z');
  await expect(toBin).toBeVisible();
  await toBin.click();
  await expect(links(popup)).toHaveText([first.title, second.title]);
  await popup.getByRole('button', { name: 'Put back' }).first().click();
  await expect(links(popup)).toHaveText([second.title]);
  await popup.getByRole('button', { name: 'Put back' }).click();
  await expect(popup.getByRole('heading', { name: 'The bin is empty.' })).toBeVisible();
  await expect(popup.getByText('Deleted papers are kept here for 30 days.')).toBeVisible();
});

test('a search says what it would find in the bin', async ({ tagalong }) => {
  const popup = await twoPapers(tagalong);
  await deleteFirst(popup, 1);
  await popup.getByRole('combobox').fill('first');
  await expect(popup.getByText('No paper of yours says “first”')).toBeVisible();
  await popup.getByRole('button', { name: '1 paper found in the bin' }).click();
  await expect(popup.getByRole('combobox')).toHaveValue('first in:bin ');
  await expect(links(popup)).toHaveText([first.title]);
});

test('an alarm wakes a worker, which deletes for good what has lain in the bin for 30 days', async ({ tagalong }) => {
  const popup = await twoPapers(tagalong);
  await deleteFirst(popup, 1);
  const ring = async (): Promise<void> => {
    await tagalong.stopWorker();
    await popup.evaluate(() => chrome.alarms.create('bin', { when: Date.now() }));
  };
  await letDaysPass(popup, 23);
  await ring();
  await expect.poll(() => dumpLibrary(popup)).toContain('"leaving"');
  expect(await dumpLibrary(popup)).toContain('A first thought.');
  await letDaysPass(popup, 7);
  await ring();
  await expect.poll(() => dumpLibrary(popup)).not.toContain('A first thought.');
  const left = await dumpLibrary(popup);
  expect(left).not.toContain(first.id);
  expect(left).toContain('A second thought.');
  await expect(links(popup)).toHaveText([second.title]);
  await expect(popup.getByText('in the bin')).toHaveCount(0);
});

test('the alarm is set by every worker that finds none', async ({ tagalong }) => {
  // No script of ours runs here that would ask the worker for something, and so start it.
  const quiet = await tagalong.context.newPage();
  await quiet.goto(tagalong.address('icons/16.png'));
  const period = () => quiet.evaluate(async () => (await chrome.alarms.get('bin'))?.periodInMinutes);
  await expect.poll(period).toBe(24 * 60);
  const left = await quiet.evaluate(async () => {
    await chrome.alarms.clearAll();
    return (await chrome.alarms.getAll()).length;
  });
  expect(left).toBe(0);
  // Chromium may start the next worker at once.
  await tagalong.stopWorker();
  await annotate(tagalong, first, [{ kind: 'setStar', star: true }]);
  await expect.poll(period).toBe(24 * 60);
});

test('an import puts back what lies in the bin, unless the user says otherwise, and is taken back as one', async ({
  tagalong,
}) => {
  const popup = await twoPapers(tagalong);
  const { text } = await exportAs(popup, /JSON/);
  await deleteFirst(popup, 2);
  const home = popup.url();
  const choose = async (): Promise<void> => {
    await popup.goto(tagalong.address('src/import/index.html'));
    await popup
      .locator('input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const box = popup.getByRole('checkbox', { name: 'Put back 2 papers from your bin' });
  await choose();
  await expect(box).toBeChecked();
  await box.press('Space');
  // They are the same but for the bin, so nothing is left to import.
  await expect(popup.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await box.press('Space');
  await popup.getByRole('button', { name: 'Import 2 papers' }).click();
  await expect(popup.getByRole('heading', { name: '2 papers imported' })).toBeVisible();
  const undo = popup.getByRole('button', { name: 'Undo import' });
  const other = await openPopup(tagalong);
  await expect(links(other)).toHaveCount(2);
  await undo.click();
  await expect(popup.getByRole('heading', { name: 'Import undone' })).toBeVisible();
  await expect(links(other)).toHaveCount(0);
  await popup.goto(home);
  await expect(popup.getByRole('button', { name: '2 papers in the bin' })).toBeVisible();
});
