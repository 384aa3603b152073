import { expect, test } from '../../support/chromium.ts';
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

  // The first key fetches the script that acts, which announces its frame.
  await page.keyboard.press('j');
  await expect.poll(heard).toContain('editor.expect');
  await forget();
  await openEditor(page, 0, 't');
  expect(await heard()).toEqual(['editor.open']);
  await closeEditor(page);
  await forget();
  await openEditor(page, 0, 'n');
  expect(await heard()).toEqual(['editor.open']);
});
