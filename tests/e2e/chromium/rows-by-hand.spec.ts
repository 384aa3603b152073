import type { Page } from '@playwright/test';
import { annotate, ask } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { clickPart, debuggerOf, rowOf } from '../../support/closed-roots.ts';
import { askFromPage } from '../../support/content-world.ts';
import { closeEditor, openEditor } from '../../support/editor.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { expectNotice } from '../../support/notice.ts';
import { mainPlaces } from '../../support/places.ts';
import { openPopup } from '../../support/popup.ts';
import { openSettled } from '../../support/tab.ts';

const { daily } = mainPlaces();
const [first, second] = daily.papers;
if (first === undefined || second === undefined) throw new Error('The listing has fewer than two papers.');

/** What is kept of a paper, below the page. */
async function kept(tagalong: ExtensionBrowser, paper: { id: string }): Promise<unknown> {
  const popup = await openPopup(tagalong);
  const answer = await ask(popup, 'annotations.get', { ids: [paper.id] });
  await popup.close();
  return (answer as { value: unknown[] }).value[0];
}

/** What has the focus, as assistive technology is told. */
async function focused(page: Page): Promise<{ node: number | undefined; name: string }> {
  const { nodes } = await (await debuggerOf(page)).send('Accessibility.getFullAXTree');
  const all = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const last = all.at(-1);
  return { node: last?.backendDOMNodeId, name: String(last?.name?.value ?? '') };
}

const focusedName = async (page: Page): Promise<string> => (await focused(page)).name;

test('Tab goes through all that a row offers, and on', async ({ tagalong }) => {
  await annotate(tagalong, first, [
    { kind: 'addTag', tag: 'one' },
    { kind: 'addTag', tag: 'two' },
    { kind: 'setNote', note: 'A thought.', base: '' },
  ]);
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await expect.poll(() => focusedName(page)).toBe(first.title);
  const names: string[] = [];
  for (let presses = 0; presses < 16; presses++) {
    const before = await focused(page);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await focused(page)).node).not.toBe(before.node);
    names.push(await focusedName(page));
  }
  expect(names.slice(0, 7)).toEqual(['one', 'two', 'A thought.', 'Tag', 'Note', 'Later', 'Star']);
  // The next paper's own link comes between its row and ours.
  expect(names.slice(7)).toContain('Tag');
  for (let presses = 0; presses < 16; presses++) await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focusedName(page)).toContain(first.title);
});

test('a row that the focus comes to offers its acts, without pointer or key of ours', async ({ tagalong }) => {
  await annotate(tagalong, first, [{ kind: 'addTag', tag: 'one' }]);
  const page = await openSettled(tagalong, daily);
  await page.getByText(first.title).focus();
  for (let presses = 0; presses < 8 && (await focusedName(page)) !== 'one'; presses++) await page.keyboard.press('Tab');
  await expect.poll(async () => [...(await rowOf(page, first.id)).parts.keys()]).toContain('star');
  expect(await focusedName(page)).toBe('one');
});

test('a press on a row that has the focus does what it says, the first time', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await clickPart(page, first.id, 'star');
  await expect.poll(() => kept(tagalong, first)).toMatchObject({ star: true });
  await page.bringToFront();
  const editor = await openEditor(page, 0, 'n');
  await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await closeEditor(page);
  await clickPart(page, second.id, 'later');
  await expect.poll(() => kept(tagalong, second)).toMatchObject({ status: 'later' });
});

test('what is typed reaches the note of an open editor, although its row got the focus', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  const editor = await openEditor(page, 0, 'n');
  const note = editor.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  const backendNodeId = (await rowOf(page, first.id)).parts.get('note');
  if (backendNodeId === undefined) throw new Error('The row does not offer a note.');
  await (await debuggerOf(page)).send('DOM.focus', { backendNodeId });
  await page.keyboard.type('typed on');
  await expect(note).toHaveValue('typed on');
});

// No time at all, what a person takes, and a slow hand: what happens between down and up must not matter.
for (const delay of [0, 100, 400]) {
  test(`a press of ${delay} ms on another row while the editor is open opens it there`, async ({ tagalong }) => {
    const page = await openSettled(tagalong, daily);
    const editor = await openEditor(page, 0, 'n');
    await page.keyboard.type('for A');
    await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('for A');
    const far = daily.papers.at(-1) ?? second;
    await clickPart(page, far.id, 'note', delay);
    await expect(editor.getByRole('heading', { name: far.title })).toBeVisible();
    await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('for B');
    await closeEditor(page);
    await expect.poll(() => kept(tagalong, first)).toMatchObject({ note: 'for A' });
    await expect.poll(() => kept(tagalong, far)).toMatchObject({ note: 'for B' });
  });

  test(`a press of ${delay} ms on the row of the editor acts, and the editor keeps the focus`, async ({ tagalong }) => {
    const page = await openSettled(tagalong, daily);
    const editor = await openEditor(page, 0, 'n');
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.type(`${presses} `);
      await clickPart(page, first.id, 'note', delay);
      await expect(editor.getByRole('textbox', { name: 'Note' })).toBeFocused();
    }
    await clickPart(page, first.id, 'star', delay);
    await page.keyboard.type('end');
    await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('0 1 2 3 end');
    await clickPart(page, first.id, 'tag', delay);
    await expect(editor.getByRole('combobox')).toBeFocused();
    await closeEditor(page);
    await expect.poll(() => kept(tagalong, first)).toMatchObject({ note: '0 1 2 3 end', star: true });
  });
}

test('a field of the page that is pressed while the editor is open keeps the focus', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { id: 'search' })));
  await openEditor(page, 0, 'n');
  await page.keyboard.type('Kept.');
  await page.locator('#search').click({ delay: 100 });
  await expect.poll(() => kept(tagalong, first)).toMatchObject({ note: 'Kept.' });
  await page.bringToFront();
  await page.keyboard.type('tags');
  expect(await page.locator('#search').inputValue()).toBe('tags');
});

test('undo takes back what was done since the page was opened, and no more', async ({ tagalong }) => {
  await annotate(tagalong, first, [{ kind: 'setNote', note: 'Of last week.', base: '' }]);
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('z');
  await expectNotice(page, 'Nothing was changed here since this page was opened.');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect.poll(() => kept(tagalong, first)).toMatchObject({ star: true });
  await page.bringToFront();
  await page.keyboard.press('z');
  await expectNotice(page, 'Star undone.');
  expect(await kept(tagalong, first)).toMatchObject({ star: false, note: 'Of last week.' });
});

test('a script that acts and comes twice acts once, and knows where the user is', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('l');
  await expect.poll(() => kept(tagalong, second)).toMatchObject({ status: 'later' });
  expect(await askFromPage(page, { name: 'page.loadScript', takes: { script: 'acting' } })).toMatchObject({ ok: true });
  await page.bringToFront();
  await page.keyboard.press('s');
  await expect.poll(() => kept(tagalong, second)).toMatchObject({ star: true });
});

test('a key that is held does its work once, and Caps Lock changes nothing', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.keyboard.press('J');
  for (let times = 0; times < 4; times++) await page.keyboard.down('S');
  await page.keyboard.up('S');
  await expect.poll(() => kept(tagalong, first)).toMatchObject({ star: true });
});

test('what is typed into an element of the page with a closed root stays there', async ({ tagalong }) => {
  const page = await openSettled(tagalong, daily);
  await page.evaluate(() => {
    const host = document.createElement('x-search');
    const input = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(input);
    document.body.prepend(host);
    Object.assign(window, { typedIn: input });
    input.focus();
  });
  await page.keyboard.type('just results');
  expect(await page.evaluate(() => (window as unknown as { typedIn: HTMLInputElement }).typedIn.value)).toBe(
    'just results',
  );
});

test('who writes about a paper in the bin takes it out again', async ({ tagalong }) => {
  await annotate(tagalong, first, [{ kind: 'addTag', tag: 'old' }]);
  const page = await openSettled(tagalong, daily);
  const popup = await openPopup(tagalong);
  await popup.getByRole('row').getByRole('link').focus();
  await popup.keyboard.press('Delete');
  await expect(popup.getByText('Moved to the bin.')).toBeVisible();
  await popup.close();
  await expect.poll(async () => (await rowOf(page, first.id)).chips).toEqual([]);
  const editor = await openEditor(page, 0, 'n');
  await page.keyboard.type('A new thought.');
  await expect(editor.getByText('Saved')).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('A new thought.');
  await closeEditor(page);
  await expect.poll(() => rowOf(page, first.id)).toMatchObject({ chips: ['old'], note: 'A new thought.' });
});
