import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { askFromPage } from '../../support/content-world.ts';
import { closeEditor, openEditor } from '../../support/editor.ts';
import { mainPlaces } from '../../support/places.ts';
import { openSettled } from '../../support/tab.ts';
import { liveWorker } from '../../support/worker.ts';

const { daily } = mainPlaces();

test('the editor opens with one message to the worker, the first time and later', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  const worker = await liveWorker(tagalong.context, page);
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    // A second listener hears every message, and answers none.
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message.name);
    });
    Object.assign(globalThis, { heard });
  });
  const heard = (): Promise<string[]> => worker.evaluate(() => Reflect.get(globalThis, 'heard'));
  const forget = (): Promise<void> => worker.evaluate(() => void Reflect.get(globalThis, 'heard').splice(0));

  // The script that acts announces its frame as it starts: after the first key, or before, if the page proves papers to be one.
  await page.keyboard.press('j');
  const first = daily.papers[0]?.id ?? '';
  await expect.poll(async () => (await rowOf(page, first)).parts.has('later')).toBe(true);
  // Messages of a page arrive in their order: after this one, the announcement has been heard.
  await askFromPage(page, { name: 'annotations.get', takes: { ids: [] } });
  await forget();
  await openEditor(page, 0, 't');
  await expect.poll(heard).toEqual(['editor.open']);
  await closeEditor(page);
  await forget();
  await openEditor(page, 0, 'n');
  await expect.poll(heard).toEqual(['editor.open']);
});
