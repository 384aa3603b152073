import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '../../src/core/edit.ts';
import type { Library } from '../../src/store/schema.ts';
import { dump, edit, opId, testLibrary, testPaper } from './test-library.ts';

const paper = testPaper('arxiv:2606.00467');

/** What one tab does: each of its edits is one nobody else makes, so that each must be found at the end. */
type Step = { tab: 0 | 1; what: 'tag' | 'line'; again: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ tab: fc.constantFrom(0, 1), what: fc.constantFrom('tag', 'line'), again: fc.boolean() }),
  { minLength: 2, maxLength: 7 },
);

/** A tab: it writes from the note it saw last, and hears of the other's edits only by its own answers. */
function openTab(library: Library, name: string) {
  let seen = '';
  let count = 0;
  const said: string[] = [];
  return {
    said,
    async step({ what, again }: Step): Promise<void> {
      count += 1;
      const mark = `${name}${count}`;
      const note = seen === '' ? mark : `${seen}\n${mark}`;
      const wanted: Edit = what === 'tag' ? { kind: 'addTag', tag: mark } : { kind: 'setNote', note, base: seen };
      const op = opId();
      const answers = await Promise.all([
        edit(library, paper, wanted, op),
        ...(again ? [edit(library, paper, wanted, op)] : []),
      ]);
      said.push(mark);
      seen = answers[0]?.value.annotation?.note ?? seen;
    },
  };
}

it('1 000 interleavings of two tabs that do not wait for each other lose no edit and make none twice', async () => {
  let edits = 0;
  const library = testLibrary();
  await fc.assert(
    fc.asyncProperty(steps, fc.scheduler(), async (all, scheduler) => {
      await Promise.all([library.annotations.clear(), library.edits.clear(), library.tags.clear()]);
      const tabs = [openTab(library, 'a'), openTab(library, 'b')] as const;
      const runTab = async (which: 0 | 1): Promise<void> => {
        for (const step of all.filter(({ tab }) => tab === which))
          await scheduler.schedule(Promise.resolve()).then(() => tabs[which].step(step));
      };
      const both = Promise.all([runTab(0), runTab(1)]);
      await scheduler.waitFor(both);
      const row = await library.annotations.get(paper.id);
      const words = `${row?.tags.join('\n')}\n${row?.note}`.split('\n').filter(Boolean).toSorted();
      expect(words).toEqual([...tabs[0].said, ...tabs[1].said].toSorted());
      expect(await library.edits.count()).toBe(all.length);
      edits += all.length;
    }),
    { numRuns: 1_000 },
  );
  expect(edits).toBeGreaterThan(3_000);
});

it('a library that is opened again on the same disk holds the same', async () => {
  const library = testLibrary();
  await edit(library, paper, { kind: 'addTag', tag: 'rlhf' });
  const before = await dump(library);
  library.close();
  expect(await dump(testLibrary(library.disk))).toEqual(before);
});
