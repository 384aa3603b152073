import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import { at, expectWhole, step, take } from './any-steps.ts';
import { testLibrary, testPaper, tick } from './test-library.ts';

const papers = [
  testPaper('arxiv:2606.00467'),
  testPaper('doi:10.1145/1234567.7654321'),
  testPaper('openreview:kf7GxYb5Xy'),
  testPaper('s2:0123456789abcdef0123456789abcdef01234567'),
];
const idAt = (number: number): PaperId => papers[number % papers.length]?.id ?? expect.fail();

it('links, edits, partings and undos in any order lose no word, and no id ever belongs to two records', async () => {
  let linked = 0;
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const library = testLibrary();
      const words = new Set<string>();
      for (const [number, what] of steps.entries()) {
        const links = await library.links.count();
        const { wrote, tookBack } = await take(library, papers, what, `word${number}`);
        if (wrote !== undefined) words.add(wrote);
        if (tookBack !== undefined) words.delete(tookBack);
        await expectWhole(library, [...words]);
        if (what.do === 'unlink' && links > 0) parted += 1;
      }
      linked += (await library.links.toArray()).length;
    }),
    { numRuns: 150 },
  );
  expect(linked).toBeGreaterThan(50);
  expect(parted).toBeGreaterThan(50);
});

it('a link that is taken back at once leaves every record exactly as it was', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), at, at, async (steps, one, two) => {
      const library = testLibrary();
      for (const [number, what] of steps.entries()) await take(library, papers, what, `word${number}`);
      const rows = async () =>
        [await library.annotations.toArray(), await library.papers.toArray()].map((all) =>
          all.map((row) => ({ ...row, chunk: undefined })),
        );
      const before = await rows();
      const known = new Set((await library.links.toArray()).map(({ stamp }) => stamp));
      await writeSamePapers(library, [[idAt(one), idAt(two)]], tick());
      const [fresh] = (await library.links.toArray()).filter(({ stamp }) => !known.has(stamp));
      if (fresh === undefined) return;
      tried += 1;
      await writeUnlink(library, { link: fresh.stamp, paper: idAt(one) });
      expect(await rows()).toEqual(before);
    }),
    { numRuns: 150 },
  );
  expect(tried).toBeGreaterThan(10);
});
