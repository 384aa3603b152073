import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { Edit } from '../../src/core/edit.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import { idsOfEntry, type LibraryEntry } from '../../src/core/library-entry.ts';
import { planImport } from '../../src/core/merging/import-plan.ts';
import { findRows } from '../../src/store/find-rows.ts';
import { annotationOf, getKeptAnnotations, readMergeClock } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { entry } from '../formats/library-arbitrary.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const entries = fc.array(entry(), { minLength: 1, maxLength: 8 });
const edits: fc.Arbitrary<Array<[number, Edit]>> = fc.array(
  fc.tuple(
    fc.nat(7),
    fc.oneof(
      fc.constantFrom('a', 'b').map((tag): Edit => ({ kind: 'removeTag', tag })),
      fc.constantFrom('x', 'y').map((note): Edit => ({ kind: 'setNote', note, base: '' })),
      fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
      fc.constantFrom<Edit>({ kind: 'delete' }, { kind: 'restore' }, { kind: 'setStatus', status: null }),
    ),
  ),
  { maxLength: 6 },
);

/** How a file speaks of papers that the library has: as the library does, as one with another, or by an alias alone. */
const again = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom('same', 'joined', 'alias')), { maxLength: 6 });
type Again = [paper: number, other: number, how: 'same' | 'joined' | 'alias'];

function entriesAgain(old: readonly LibraryEntry[], all: readonly Again[]): LibraryEntry[] {
  return all.map(([paper, other, how]) => {
    const { annotation } = old[paper % old.length] ?? expect.fail();
    const { id } = (old[other % old.length] ?? expect.fail()).annotation;
    if (how === 'same') return { annotation };
    if (how === 'joined') return { annotation: { ...annotation, aliases: [id], note: 'other words' } };
    return { annotation: { ...annotation, id: annotation.aliases[0] ?? annotation.id, aliases: [] } };
  });
}

async function existing(library: Library, file: readonly LibraryEntry[]): Promise<Map<PaperId, Annotation>> {
  const kept = await getKeptAnnotations(library, file.flatMap(idsOfEntry));
  return new Map(kept.map((one) => [one.id, one]));
}

it('an import does what its plan says, to each paper and in number', async () => {
  const kinds = { new: 0, same: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(entries, edits, entries, again, async (old, between, news, which) => {
      const library = testLibrary();
      await writeImportPage(library, { op: opId(), batch: opId(), entries: old }, tick());
      for (const [at, what] of between) {
        const { id } = (old[at % old.length] ?? expect.fail()).annotation;
        await edit(library, testPaper(id), what);
      }
      const file = [...news, ...entriesAgain(old, which)];
      const now = tick();
      const { planned, counts } = await planImport(
        file,
        await existing(library, file),
        await readMergeClock(library, now),
      );
      const page = planned.map((one) => one.entry);
      const { value } = await writeImportPage(library, { op: opId(), batch: opId(), entries: page }, now);
      expect(value.changed).toBe(counts.new + counts.changed);
      for (const { after, change } of planned) {
        kinds[change] += 1;
        const [row, ...others] = await findRows(library, [after.id]);
        expect(others).toEqual([]);
        if (row !== undefined && change !== 'same') expect(annotationOf(row)).toEqual(after);
        else expect(row).toMatchObject({ ...after, updated: row?.updated, created: row?.created });
      }
    }),
    { numRuns: 150 },
  );
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(20);
});
