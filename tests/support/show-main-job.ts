import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { rowOf } from './closed-roots.ts';
import { chooseTag, closeEditor, openEditor, typeTag } from './editor.ts';
import { type ExtensionBrowser, launchChromium } from './extension-browser.ts';
import { mainPlaces } from './places.ts';
import { exportAs, openPopup, searchFor } from './popup.ts';
import { openSettled } from './tab.ts';

const note =
  'Latent messages beat text between agents of one family.\nDoes it hold across families? Table 4 says only half.';
const [firstLine = ''] = note.split('\n');

/**
 * Does the main job as a user would, in an invisible browser, on the sample pages, and writes pictures and
 * files.
 * @param out the folder for them
 * @throws if a result is wrong
 */
export async function showMainJob(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const tagalong = await launchChromium({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await tagAndNote(tagalong, out);
    await showOnArxiv(tagalong, out);
    const popup = await searchInPopup(tagalong, page, out);
    await exportAll(popup, out);
  } finally {
    await tagalong.close();
  }
}

const { daily, arxiv, paper } = mainPlaces();
const scheme = (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => page.emulateMedia({ colorScheme });

async function picture(page: Page, out: string, name: string): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
  });
  await page.screenshot({ path: path.join(out, `${name}.png`) });
}

async function tagAndNote(tagalong: ExtensionBrowser, out: string): Promise<Page> {
  const page = await openSettled(tagalong, daily);
  console.log(`Opened ${daily.url} with ${daily.papers.length} papers; each has a row.`);
  // Adds tags to earlier papers, so that there are own tags to choose from.
  const earlier = await openEditor(page, 0, 't');
  for (const tag of ['rlhf', 'annotation', 'rl theory']) await typeTag(page, earlier, tag);
  await closeEditor(page);

  const editor = await openEditor(page, 1, 't');
  await page.keyboard.type('rl');
  await expect(editor.getByRole('option').first()).toBeVisible();
  await picture(page, out, 'editor');
  await scheme(page, 'dark');
  await picture(page, out, 'editor-dark');
  await scheme(page, 'light');
  await editor.getByRole('combobox').fill('');
  await chooseTag(page, editor, 'rl', 'rlhf');
  await typeTag(page, editor, 'agents');
  await closeEditor(page);
  await page.keyboard.press('n');
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type(note);
  await closeEditor(page);
  await expect.poll(() => rowOf(page, paper.id)).toMatchObject({ chips: ['rlhf', 'agents'], note: firstLine });
  console.log(`Tagged the third paper “rlhf” and “agents” and wrote a note of two lines, with the keyboard alone.`);
  await picture(page, out, 'hf-daily-light');
  await scheme(page, 'dark');
  await picture(page, out, 'hf-daily-dark');
  await scheme(page, 'light');
  return page;
}

async function showOnArxiv(tagalong: ExtensionBrowser, out: string): Promise<void> {
  const page = await openSettled(tagalong, arxiv);
  await expect.poll(() => rowOf(page, paper.id)).toMatchObject({ chips: ['rlhf', 'agents'], note: firstLine });
  console.log(`The same tags and note stand beside the paper on ${arxiv.url}.`);
  await page.evaluate(() => document.querySelector('dl')?.scrollIntoView());
  for (const colours of ['light', 'dark'] as const) {
    await scheme(page, colours);
    await picture(page, out, `arxiv-${colours}`);
  }
}

async function searchInPopup(tagalong: ExtensionBrowser, page: Page, out: string): Promise<Page> {
  const popup = await openPopup(tagalong, page);
  await expect(popup.getByRole('row')).toHaveCount(2);
  for (const colours of ['light', 'dark'] as const) {
    await scheme(popup, colours);
    await picture(popup, out, `popup-${colours}`);
  }
  await scheme(popup, 'light');
  await searchFor(popup, 'tag:rlhf latent');
  await expect(popup.getByRole('row').getByRole('link')).toHaveText([paper.title]);
  await picture(popup, out, 'popup-search');
  console.log('The popup finds it by “tag:rlhf latent”.');
  await searchFor(popup, '');
  return popup;
}

async function exportAll(popup: Page, out: string): Promise<void> {
  for (const format of [/JSON/, /Zotero/, /Obsidian/, /Spreadsheet/]) {
    const { name, text } = await exportAs(popup, format);
    expect(text).toContain('rlhf');
    writeFileSync(path.join(out, name), text);
    console.log(`Exported ${name}.`);
  }
}
