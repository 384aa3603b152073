import type { Page } from '@playwright/test';
import { ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { clickPart, rowOf } from '../../support/closed-roots.ts';
import { openEditor } from '../../support/editor.ts';
import { type ExtensionBrowser, launchChromium } from '../../support/extension-browser.ts';
import { dumpLibrary } from '../../support/library-dump.ts';
import { mainPlaces } from '../../support/places.ts';
import { mountSmallDisk, type SmallDisk } from '../../support/small-disk.ts';
import { openSettled } from '../../support/tab.ts';

const { daily, paper } = mainPlaces();
const [first] = daily.papers;

let disk: SmallDisk;
let tagalong: ExtensionBrowser;

test.beforeEach(async () => {
  disk = mountSmallDisk();
  await start();
});
test.afterEach(async () => {
  await tagalong.close();
  disk.remove();
});

async function start(): Promise<void> {
  tagalong = await launchChromium({ profile: disk.profile });
}

async function restart(): Promise<void> {
  await tagalong.close();
  await start();
}

/** A page of ours that reads nothing by itself. */
async function quietPage(): Promise<Page> {
  const page = await tagalong.context.newPage();
  await page.goto(tagalong.address('manifest.json'));
  return page;
}

const idOf = (number: number): string => `arxiv:2601.${String(number).padStart(5, '0')}`;

/** Sets the note of a paper and says whether the worker called it saved. */
async function setNote(page: Page, number: number, note: string): Promise<boolean> {
  const answer = await ask(page, 'annotations.edit', {
    op: `full-disk-${String(number).padStart(12, '0')}`,
    paper: { id: idOf(number), title: `Paper ${number}`, aliases: [], authors: [] },
    edit: { kind: 'setNote', note, base: '' },
    site: 'arxiv',
  });
  return (answer as { ok: boolean }).ok;
}

/** Saves `count` papers from `from` on and gives the ids of those that were acknowledged. */
async function saved(page: Page, from: number, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = from; number < from + count; number++)
    if (await setNote(page, number, `note of paper ${number}`)) ids.push(idOf(number));
  return ids;
}

/** Those of `ids` that the library does not hold. */
async function missing(ids: string[]): Promise<string[]> {
  const library = await dumpLibrary(await quietPage());
  return ids.filter((id) => !library.includes(`"id":"${id}"`));
}

test('on a full disk nothing is saved and that is said; with room again all goes on, and nothing is lost', async () => {
  if (first === undefined) throw new Error('The listing is empty.');
  const ours = await quietPage();
  const acknowledged = await saved(ours, 0, 20);
  expect(acknowledged).toHaveLength(20);
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 'n');

  disk.fill(100_000);
  await editor.getByRole('textbox', { name: 'Note' }).fill('typed on a full disk');
  await editor.getByRole('combobox').focus();
  await expect(editor.getByRole('alert')).toContainText('The disk is full, so this note could not be saved.');
  await expect(editor.getByText('safe')).toHaveCount(0);
  await clickPart(page, first.id, 'star');
  await expect.poll(async () => [...(await rowOf(page, first.id)).parts.keys()]).toContain('retry');
  for (let number = 100; number < 106; number++) {
    disk.fill(number * 1_000);
    expect(await setNote(ours, number, 'long '.repeat(10_000))).toBe(false);
  }

  disk.empty();
  await editor.getByRole('button', { name: 'Try again' }).click();
  await expect(editor.getByRole('status').getByText('Saved')).toBeAttached();
  await clickPart(page, first.id, 'retry');
  acknowledged.push(paper.id, ...(await saved(ours, 200, 5)));
  expect(acknowledged).toHaveLength(26);
  for (const from of [300, 400]) {
    await restart();
    expect(await missing(acknowledged)).toEqual([]);
    acknowledged.push(...(await saved(await quietPage(), from, 5)));
  }
  await restart();
  expect(await missing(acknowledged)).toEqual([]);
  expect(acknowledged).toHaveLength(36);
});

test('after a write that met a full disk nothing is opened while it is full, and all is there after a restart', async () => {
  const ours = await quietPage();
  const acknowledged = await saved(ours, 0, 20);
  const [worker] = tagalong.context.serviceWorkers();
  if (worker === undefined) throw new Error('The worker does not run.');
  await worker.evaluate(() => {
    // As if the disk was filled between our look at the room and our write.
    const { estimate } = navigator.storage;
    const seen = Object.assign(globalThis, {
      opened: 0,
      seeRoom: () => Object.assign(navigator.storage, { estimate }),
    });
    Object.assign(navigator.storage, { estimate: async () => ({}) });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      seen.opened += 1;
      return open.apply(this, asked);
    };
  });
  let number = 100;
  do {
    disk.fill(number * 1_000);
    number += 1;
  } while (number < 200 && (await setNote(ours, number, 'long '.repeat(10_000))) && acknowledged.push(idOf(number)));
  expect(number).toBeLessThan(200);
  const opened = (): Promise<number> => worker.evaluate(() => (globalThis as unknown as { opened: number }).opened);
  expect(await opened()).toBe(0);
  await worker.evaluate(() => void (globalThis as unknown as { seeRoom: () => void }).seeRoom());
  for (let times = 1; times <= 4; times++) {
    disk.fill(times * 50_000);
    expect(await setNote(ours, 300 + times, 'note')).toBe(false);
    expect(await ask(ours, 'annotations.get', { ids: [idOf(0)] })).toMatchObject({ ok: false });
    await ours.waitForTimeout(400);
  }
  expect(await opened()).toBe(0);

  disk.empty();
  await restart();
  expect(await missing(acknowledged)).toEqual([]);
});
