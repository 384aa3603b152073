import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { savedPages } from '../../support/saved-pages.ts';
import { expectPapers, idsOf, openTab } from '../../support/tab.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const saved of savedPages()) {
  test(`${saved.name}: every paper has its row, in order, and a second scan changes nothing`, async ({ shared }) => {
    const page = await openTab(shared, saved);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    if (saved.name.endsWith('-hydrate')) await page.locator('[data-hydrated]').waitFor({ state: 'attached' });
    await expectPapers(page, idsOf(saved.papers));

    const first = await rows(page);
    for (const [at, { title }] of saved.papers.entries()) expect(plain(first[at]?.label ?? '')).toContain(plain(title));

    await page.evaluate(async () => {
      document.body.append(document.createElement('hr'));
      for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
    });
    const second = await rows(page);
    expect(second.map(({ host, paper }) => ({ host, paper }))).toEqual(
      first.map(({ host, paper }) => ({ host, paper })),
    );
    expect(errors).toEqual([]);
    await page.close();
  });
}
