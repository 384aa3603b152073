import { annotateAll } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rows } from '../../support/closed-roots.ts';
import { movedBy } from '../../support/moved-by.ts';
import { rowsOf, samplePagesOfOptionalSites } from '../../support/saved-pages.ts';
import { expectPapers, openTab } from '../../support/tab.ts';

/** Sites whose scripts are found late, or whose blocks of text have no certain place before the row comes. */
const withoutRoom = new Set(['adsabs', 'aps', 'hackernews', 'pos', 'virtual']);
const pages = samplePagesOfOptionalSites();

test.use({ allowedHost: 'https://*' });

test.beforeAll(async ({ shared }) => {
  const firsts = pages.flatMap(({ papers }) => papers.slice(0, 1));
  await annotateAll(
    shared,
    firsts.map((paper) => ({ paper, edits: [{ kind: 'addTag', tag: 'later' }] })),
  );
});

for (const saved of pages) {
  test(`${saved.name}: every paper has its row once the site is allowed`, async ({ shared }) => {
    const page = await openTab(shared, saved);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await expectPapers(page, rowsOf(saved));
    const listed = (await rows(page)).filter(({ paper }) => saved.papers.some(({ id }) => id === paper));
    const labels = listed.map(({ label }) => label.replace(/\s+/g, ' '));
    for (const [at, { title }] of saved.papers.entries()) expect(labels[at]).toContain(title.replace(/\s+/g, ' '));
    if (!withoutRoom.has(saved.name.split('/')[0] ?? '')) expect(await movedBy(page, 'tag-along')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
}
