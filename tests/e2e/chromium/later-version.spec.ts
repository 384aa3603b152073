import { annotate } from '../../support/annotate.ts';
import { expect, test } from '../../support/chromium.ts';
import { rowOf } from '../../support/closed-roots.ts';
import { accessibleNodes } from '../../support/notice.ts';
import { samplePage } from '../../support/saved-pages.ts';
import { openSettled } from '../../support/tab.ts';

/** The version that each page shows as its own; the last names none in its address. */
const pages = [
  { name: 'arxiv/abs-version', shown: 2 },
  { name: 'arxiv/abs-old-id', shown: 3 },
];
const says = (shown: number, seen: number): string => `v${shown} is out. Your note is from v${seen}.`;

for (const { name, shown } of pages) {
  for (const seen of [1, shown]) {
    test(`${name}, which shows v${shown}, under a note of v${seen}`, async ({ tagalong }) => {
      const saved = samplePage(name);
      const [paper] = saved.papers;
      if (paper === undefined) throw new Error(`${name} shows no paper.`);
      const note = 'Lemma 2 has a gap.';
      await annotate(tagalong, { ...paper, version: seen }, [{ kind: 'setNote', note, base: '' }]);
      const page = await openSettled(tagalong, saved);
      await expect.poll(async () => (await rowOf(page, paper.id)).note).toBe(note);
      const names = (await accessibleNodes(page)).map((node) => node.name);
      expect(names.includes(says(shown, seen))).toBe(seen < shown);
    });
  }
}
