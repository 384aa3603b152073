import type { Page } from '@playwright/test';
import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { openEditor } from '../../support/editor.ts';
import { rowsOf, samplePage, samplePagesOfSites } from '../../support/saved-pages.ts';
import { expectPapers, openSettled, openTab } from '../../support/tab.ts';

/** A sheet of A4 without margins, in CSS pixels, and one of Letter on its side. */
const sheets = [
  { name: 'portrait', width: 794, height: 1123 },
  { name: 'landscape', width: 1056, height: 816 },
] as const;

/** Elements of ours that have a box: rows, and what is put behind the body. */
const boxesOfOurs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('tag-along, html > div')].filter((one) => one.getClientRects().length > 0).length,
  );

for (const saved of samplePagesOfSites().filter(({ papers }) => papers.length > 0)) {
  test(`${saved.name}: no row is printed, in either direction of the paper`, async ({ shared }) => {
    const page = await openTab(shared, saved);
    await expectPapers(page, rowsOf(saved));
    expect(await page.locator('tag-along').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    for (const { name, width, height } of sheets) {
      await page.setViewportSize({ width, height });
      expect(await boxesOfOurs(page), name).toBe(0);
    }
    await page.close();
  });
}

/** Returns how many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const name of ['arxiv/list-new', 'arxiv/search', 'huggingface/daily-2026', 'acl/event']) {
  test(`${name}: the PDF has the pages that it has without us`, async ({ shared, plain }) => {
    const saved = samplePage(name);
    const [ours, own] = [await openSettled(shared, saved), await openTab(plain, saved)];
    for (const landscape of [false, true])
      for (const margin of ['0', '1cm']) {
        const options = {
          format: 'A4',
          landscape,
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        };
        const expected = pagesOf(await own.pdf(options));
        expect(expected).toBeGreaterThan(0);
        expect(pagesOf(await ours.pdf(options)), `${landscape} ${margin}`).toBe(expected);
      }
    await Promise.all([ours.close(), own.close()]);
  });
}

test('neither the open editor nor the list of keys is printed, and the text that was typed stays', async ({
  tagalong,
}) => {
  const saved = samplePage('arxiv/list-new');
  const [paper] = saved.papers;
  if (paper === undefined) throw new Error('There is no paper.');
  await annotate(tagalong, paper, [{ kind: 'addTag', tag: 'to print' }]);
  const page = await openSettled(tagalong, saved);
  const editor = await openEditor(page, 0, 'n');
  await editor.getByRole('textbox', { name: 'Note' }).fill('Typed before printing.');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => boxesOfOurs(page)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('Typed before printing.');
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.keyboard.press('?');
  await expect.poll(() => boxesOfOurs(page)).toBeGreaterThan(saved.papers.length);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => boxesOfOurs(page)).toBe(0);
});
