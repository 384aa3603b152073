import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { pointAt } from '../../support/closed-roots.ts';
import { openEditor } from '../../support/editor.ts';
import { accessibleNodes } from '../../support/notice.ts';
import { mainPlaces } from '../../support/places.ts';
import { exportAs, openPopup, searchFor } from '../../support/popup.ts';
import { openSettled, openTab } from '../../support/tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { daily, paper } = mainPlaces();
const note = 'A note of one line.';

/** What axe-core finds wrong, in short. */
async function violations(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe);
  const { violations: found, passes } = await place.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  // Axe had something to look at: a page that did not open has no violations either.
  expect(passes.length).toBeGreaterThan(8);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with the popup, ${colorScheme}`, async ({ tagalong }) => {
    const first = await openPopup(tagalong);
    await first.emulateMedia({ colorScheme });
    await expect(first.getByRole('button', { name: 'Open Daily Papers' })).toBeVisible();
    expect(await violations(first)).toEqual([]);

    await annotate(tagalong, paper, [
      { kind: 'addTag', tag: 'evaluation/judges' },
      { kind: 'setNote', note, base: '' },
      { kind: 'setStatus', status: 'later' },
      { kind: 'setStar', star: true },
    ]);
    const page = await openSettled(tagalong, daily);
    const popup = await openPopup(tagalong, page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('row')).toHaveCount(1);
    expect(await violations(popup), 'list').toEqual([]);
    await searchFor(popup, 'tag:evaluation/judges note');
    await expect(popup.locator('mark').first()).toBeVisible();
    expect(await violations(popup), 'found').toEqual([]);
    await searchFor(popup, 'nothing says this');
    await expect(popup.getByText('Search reads titles, authors, tags and notes.')).toBeVisible();
    expect(await violations(popup), 'nothing found').toEqual([]);
    await searchFor(popup, 'note status:done OR upvotes>many');
    await expect(popup.getByRole('button', { name: 'Select it' })).toBeVisible();
    expect(await violations(popup), 'a mistake in the search').toEqual([]);
    await searchFor(popup, '');
    await popup.getByRole('button', { name: 'Export' }).click();
    await expect(popup.getByRole('menuitem').first()).toBeVisible();
    expect(await violations(popup), 'export').toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.getByRole('link', { name: paper.title }).focus();
    await popup.keyboard.press('e');
    await expect(popup.getByRole('textbox', { name: 'Note' })).toHaveValue(note);
    expect(await violations(popup), 'editing').toEqual([]);

    await popup.goto(tagalong.address('src/import/index.html'));
    await popup
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await expect(popup.getByRole('alert')).toBeVisible();
    expect(await violations(popup), 'import').toEqual([]);
  });

  test(`axe-core finds nothing wrong with the bin, ${colorScheme}`, async ({ tagalong }) => {
    await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'evaluation/judges' }]);
    const popup = await openPopup(tagalong);
    await popup.emulateMedia({ colorScheme });
    const { text } = await exportAs(popup, /JSON/);
    await searchFor(popup, 'in:bin');
    await expect(popup.getByRole('heading', { name: 'The bin is empty.' })).toBeVisible();
    expect(await violations(popup), 'empty').toEqual([]);
    await searchFor(popup, '');
    await popup.getByRole('link', { name: paper.title }).focus();
    await popup.keyboard.press('Delete');
    await popup.getByRole('button', { name: '1 paper in the bin' }).click();
    await expect(popup.getByRole('button', { name: 'Put back' })).toBeVisible();
    expect(await violations(popup), 'list').toEqual([]);

    await popup.goto(tagalong.address('src/import/index.html'));
    await popup
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(popup.getByRole('checkbox')).toBeChecked();
    expect(await violations(popup), 'import').toEqual([]);
    await popup.getByRole('checkbox').uncheck();
    await expect(popup.getByText('Left in the bin')).toBeVisible();
    expect(await violations(popup), 'import that leaves it').toEqual([]);
  });

  test(`axe-core finds nothing wrong with the editor, ${colorScheme}`, async ({ tagalong }) => {
    await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'rlhf' }]);
    tagalong.web.put(daily);
    const page = await openTab(tagalong, daily);
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => page.locator('tag-along').count()).toBe(daily.papers.length);
    const editor = await openEditor(page, 2, 't');
    await expect(editor.getByRole('list', { name: 'Tags' })).toContainText('rlhf');
    expect(await violations(editor), 'open').toEqual([]);
    await page.keyboard.type('rl');
    await expect(editor.getByRole('option').first()).toBeVisible();
    expect(await violations(editor), 'completion').toEqual([]);
    await page.keyboard.press('Escape');
    await editor.getByRole('combobox').fill('rlhfs');
    await editor.getByRole('combobox').press(',');
    await expect(editor.getByText('Looks like your tag ‘rlhf’.')).toBeVisible();
    expect(await violations(editor), 'hint').toEqual([]);
  });
}

test('the accessibility tree of a row names the paper, each chip, the note and each button', async ({ tagalong }) => {
  await annotate(tagalong, paper, [
    { kind: 'addTag', tag: 'rlhf' },
    { kind: 'addTag', tag: 'agents' },
    { kind: 'setNote', note, base: '' },
  ]);
  const page = await openSettled(tagalong, daily);
  await pointAt(page, paper.id, 'later');
  const nodes = await accessibleNodes(page);
  const start = nodes.findIndex(({ role, name }) => role === 'group' && name.includes(paper.title));
  expect(start).toBeGreaterThanOrEqual(0);
  const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
  for (const name of ['rlhf', 'agents', note, 'Tag', 'Note', 'Star', 'Later']) {
    expect(
      buttons.some((one) => one.includes(name)),
      `a button named ${name} among ${buttons.join(' | ')}`,
    ).toBe(true);
  }
  expect(buttons.filter((name) => name === '')).toEqual([]);
});
