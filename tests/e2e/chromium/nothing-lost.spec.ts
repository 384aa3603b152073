import { longestNote } from '../../../src/core/merging/note.ts';
import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { closeEditor, openEditor } from '../../support/editor.ts';
import { dumpLibrary } from '../../support/library-dump.ts';
import { clickButton, expectNotice } from '../../support/notice.ts';
import { mainPlaces } from '../../support/places.ts';
import { openPopup } from '../../support/popup.ts';
import { expectPapers, idsOf, openSettled } from '../../support/tab.ts';
import { keepBusy, liveWorker } from '../../support/worker.ts';

const { daily, paper } = mainPlaces();
const typed = 'A thought that must not be lost.';

test('saves whose worker is stopped before it answers arrive, each once', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  const popup = await openPopup(tagalong);
  const stars = async (): Promise<number> =>
    (await dumpLibrary(popup)).match(/"kind":"setStar","star":true/g)?.length ?? 0;
  const rounds = 4;
  for (let round = 1; round <= rounds; round++) {
    const worker = await liveWorker(tagalong.context, page);
    // Born when it started: another number afterwards is another worker.
    const born = await worker.evaluate(() => performance.timeOrigin);
    await keepBusy(worker, 700);
    await page.bringToFront();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await tagalong.stopWorker();
    await expect.poll(stars).toBe(round);
    const next = await liveWorker(tagalong.context, page);
    expect(await next.evaluate(() => performance.timeOrigin)).not.toBe(born);
  }
  await expect(popup.getByRole('row').getByRole('link')).toHaveText(
    daily.papers
      .slice(0, rounds)
      .map(({ title }) => title)
      .toReversed(),
  );
});

test('an extension that is updated under an open draft says so, and the text can be copied', async ({ tagalong }) => {
  await tagalong.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 'n');
  await page.keyboard.type(typed);
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue(typed);
  await tagalong.update();
  await page.bringToFront();
  await expectNotice(page, 'Tagalong was updated. Reload this page to continue.');
  await clickButton(page, 'Copy unsaved text');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(typed);
  // One row a paper: those of the old script are gone.
  await expect.poll(() => page.locator('tag-along').count()).toBe(daily.papers.length);
});

test('a tab that is closed in the middle of a note keeps it', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await openEditor(page, 2, 'n');
  await page.keyboard.type(typed);
  const popup = await openPopup(tagalong);
  await expect.poll(() => dumpLibrary(popup)).toContain(typed);
  await page.close({ runBeforeUnload: false });

  const again = await openSettled(tagalong, daily);
  const reopened = await openEditor(again, 2, 'n');
  await expect(reopened.getByRole('textbox', { name: 'Note' })).toHaveValue(typed);
  await closeEditor(again);
  await expect.poll(() => rowOf(again, paper.id)).toMatchObject({ note: typed });
});

test('a note that is longer than notes may be is kept, and restored with what is wrong with it', async ({
  tagalong,
}) => {
  const long = 'A thought “'.repeat(longestNote / 10);
  const refusal = `Not saved. A note can have at most ${longestNote.toLocaleString('en')} characters. Your text is kept here.`;
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 2, 'n');
  await editor.getByRole('textbox', { name: 'Note' }).fill(long);
  await expect(editor.getByRole('alert')).toContainText('Not saved.');
  // Once for the word that it is not saved, once more to leave all the same.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  await page.reload();
  await expectPapers(page, idsOf(daily.papers));

  const reopened = await openEditor(page, 2, 'n');
  await expect(reopened.getByRole('textbox', { name: 'Note' })).toHaveValue(long);
  await expect(reopened.getByText('restored')).toBeVisible();
  await reopened.getByRole('button', { name: 'Save' }).click();
  await expect(reopened.getByRole('alert')).toHaveText(refusal);
  await expect(reopened.getByRole('button', { name: 'Copy text' })).toBeVisible();
});
