import type { Page } from '@playwright/test';
import type { Edit } from '../../../src/core/edit.ts';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { clickPart, pointAt, rowOf, shownTexts } from '../../support/closed-roots.ts';
import { eavesdrop } from '../../support/eavesdrop.ts';
import { closeEditor, openEditor } from '../../support/editor.ts';
import { leaked } from '../../support/leak.ts';
import { accessibleNodes } from '../../support/notice.ts';
import { findWords, probes } from '../../support/page-probes.ts';
import { listings } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

// Letters that no page here has side by side, few of them, so that every guess can be tried.
const letters = 'zqxj';
const tag = 'zqxjjzqqx';
const note = 'xjzqqxzjxjq';
/** What a row does not show of the note. */
const rest = 'zjxzzqxxjzj';
const typed = 'qjzxxqjjzqx';
const control = 'jqqzxxjqzz';

const overheard = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { overheard: string[] }).overheard.join('\n'));

/** Everything that the page's own script can get hold of. */
async function probe(page: Page): Promise<string> {
  const got = [await overheard(page)];
  for (const one of Object.values(probes)) got.push(await page.evaluate(one, letters));
  return got.join('\n');
}

/** The same secret kept the usual way: as text and in a text field, both in a closed root of the page's own. */
const addControl = (page: Page, kept = control): Promise<void> =>
  page.evaluate((secret) => {
    const host = document.createElement('div');
    host.setAttribute('data-control', '');
    const root = host.attachShadow({ mode: 'closed' });
    const text = document.createElement('span');
    text.textContent = secret;
    const field = document.createElement('textarea');
    root.append(text, field);
    document.body.prepend(host);
    field.focus();
  }, kept);

const [listing] = listings();

test.describe('a page script', () => {
  test('reads no byte of chips and notes, and does read a control', async ({ tagalong }) => {
    if (listing === undefined) throw new Error('There is no listing among the saved pages.');
    const [paper] = listing.papers;
    if (paper === undefined) throw new Error('The listing is empty.');
    await annotate(tagalong, paper, [
      { kind: 'addTag', tag },
      { kind: 'setNote', note: `${note}\n${rest}`, base: '' },
    ]);
    const page = await openSettled(tagalong, listing, eavesdrop);
    await expect.poll(() => rowOf(page, paper.id)).toMatchObject({ chips: [tag], note });

    for (const part of [undefined, 'chip 0', 'note line', 'tag', 'star']) await pointAt(page, paper.id, part);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await clickPart(page, paper.id, 'chip 0');
    await page.keyboard.press('Escape');

    const got = await probe(page);
    expect(got).toContain('mousemove');
    expect(leaked(got, tag)).toBe(0);
    expect(leaked(got, note)).toBe(0);

    await addControl(page);
    expect(leaked(await page.evaluate(probes.byGuessing, letters), control)).toBeGreaterThan(5);
    expect(leaked(await page.evaluate(probes.byFinding, letters), control)).toBe(control.length);
  });

  test('finds no word of a row that depends on what the user said, and does find a control', async ({ tagalong }) => {
    const [first, second, third, untouched] = listing?.papers ?? [];
    if (listing === undefined || !first || !second || !third || !untouched)
      throw new Error('There is no listing of four papers.');
    const tags = Array.from({ length: 9 }, (_, at) => `a-tag-that-is-long-${at}`);
    await annotate(tagalong, first, [
      { kind: 'setStatus', status: 'later' },
      ...tags.map((tag): Edit => ({ kind: 'addTag', tag })),
    ]);
    await annotate(tagalong, second, [{ kind: 'setStatus', status: 'reading' }]);
    await annotate(tagalong, third, [{ kind: 'setStatus', status: 'read' }]);
    const page = await openSettled(tagalong, listing);
    await expect.poll(async () => (await rowOf(page, first.id)).chips).toHaveLength(tags.length);
    const names = async (): Promise<string[]> => (await accessibleNodes(page)).map(({ name }) => name);
    let more: string | undefined;
    await expect
      .poll(async () => {
        more = (await names()).flatMap((name) => /^More tags: (\d)$/.exec(name)?.[1] ?? [])[0];
        return more;
      })
      .toBeDefined();
    const words = ['Later', 'Reading', 'Read', 'Tag', 'Note', `+${more}`];
    const own = await page.evaluate(() => document.documentElement.innerText);
    expect(words.filter((word) => own.includes(word))).toEqual([]);

    const where = [
      ...[undefined, first, second, third].map((paper) => [paper, undefined] as const),
      [first, 'later'] as const,
      [untouched, 'tag'] as const,
      [untouched, 'later'] as const,
    ];
    for (const [paper, part] of where) {
      if (paper !== undefined) await pointAt(page, paper.id, part);
      expect(await page.evaluate(findWords, words), `${paper?.title} ${part}`).toEqual([]);
      // Assistive technology is told all the same.
      await expect.poll(names).toEqual(expect.arrayContaining(['Later', 'Reading', 'Read', `More tags: ${more}`]));
    }
    expect((await accessibleNodes(page)).filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tag', 'Note']),
    );

    await addControl(page, words.join(' '));
    expect(await page.evaluate(findWords, words)).toEqual(words);
  });

  test('reads no byte of a note that is shown whole over the page, and does read a control', async ({ tagalong }) => {
    if (listing?.papers[0] === undefined) throw new Error('There is no listing among the saved pages.');
    const [paper] = listing.papers;
    await annotate(tagalong, paper, [{ kind: 'setNote', note: `${note}\n${rest}`, base: '' }]);
    const page = await openSettled(tagalong, listing, eavesdrop);
    // What a page finds it scrolls to, and scrolling would take the note away: all of the page is in view.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1280, height: height + 200 });
    await pointAt(page, paper.id, 'note line');
    await expect.poll(() => shownTexts(page)).toContain(`${note}\n${rest}`);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const got = await probe(page);
    // It was there while the page looked.
    expect(await shownTexts(page)).toContain(`${note}\n${rest}`);
    expect(got).toContain('mousemove');
    expect(leaked(got, note)).toBe(0);
    expect(leaked(got, rest)).toBe(0);

    await addControl(page);
    expect(leaked(await page.evaluate(probes.byGuessing, letters), control)).toBeGreaterThan(5);
    expect(leaked(await page.evaluate(probes.byFinding, letters), control)).toBe(control.length);
  });

  test('reads no byte of what is typed, not even when it steals the focus, and does read a control', async ({
    tagalong,
  }) => {
    if (listing === undefined) throw new Error('There is no listing among the saved pages.');
    const page = await openSettled(tagalong, listing, eavesdrop);
    const editor = await openEditor(page, 0, 'n');
    await page.evaluate(() => {
      const thief = document.createElement('input');
      document.body.append(thief);
      setInterval(() => thief.focus(), 5);
    });
    await page.keyboard.type(typed, { delay: 20 });
    await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue(typed);
    expect(leaked(await probe(page), typed)).toBe(0);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('body > input')?.value)).toBe('');

    await closeEditor(page);
    await addControl(page);
    await page.evaluate(() => document.querySelector('body > input')?.remove());
    await page.mouse.click(40, 20);
    await page.keyboard.type(control);
    expect(await overheard(page)).toMatch(new RegExp([...control].join('[^]*')));
  });
});
