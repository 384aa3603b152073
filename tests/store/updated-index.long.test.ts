import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit, OpId } from '../../src/core/edit.ts';
import { withImplying } from '../../src/core/ids/implied-ids.ts';
import type { PaperId } from '../../src/core/ids/paper-id.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex, updatedIndex } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { emptyBin } from '../../src/store/write/bin/empty-bin.ts';
import { writeFilled } from '../../src/store/write/fill.ts';
import { beginUndo } from '../../src/store/write/jobs/begin-undo.ts';
import { writeNextPage } from '../../src/store/write/jobs/next-page.ts';
import { writeApart, writeLink } from '../../src/store/write/links/link.ts';
import { writeSamePapers } from '../../src/store/write/links/report-same-papers.ts';
import { writeUnlink } from '../../src/store/write/links/unlink.ts';
import type { Written } from '../../src/store/write/rows/transaction.ts';
import { writeUndo } from '../../src/store/write/undo.ts';
import { entry } from '../formats/library-arbitrary.ts';
import { edit, opId, paperId, testLibrary, testPaper, tick } from './test-library.ts';

const names = [
  'arxiv:2606.00467',
  'doi:10.1145/1',
  'acl:P18-1245',
  'doi:10.18653/v1/p18-1245',
  'pmid:1',
  'arxiv:2606.00468',
];
const day = 86_400_000;

/** A library on which steps are taken, and what later steps go back to. */
interface Steps {
  library: Library;
  batches: OpId[];
}

/** One write. It gives the papers that it tells of. */
type Step = (steps: Steps) => Promise<Written<unknown>>;

const name = fc.constantFrom(...names);
const twoNames = fc.uniqueArray(name, { minLength: 2, maxLength: 2 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('rl', 'Two words').map((tag): Edit => ({ kind: 'addTag', tag })),
  fc.constantFrom('rl', 'two words').map((tag): Edit => ({ kind: 'removeTag', tag })),
  fc.constantFrom('Réward\tmodels\nand more', '').map((note): Edit => ({ kind: 'setNote', note, base: note })),
  fc.constantFrom('later' as const, null).map((status): Edit => ({ kind: 'setStatus', status })),
  fc.boolean().map((star): Edit => ({ kind: 'setStar', star })),
  fc.constantFrom<Edit>({ kind: 'delete' }, { kind: 'delete' }, { kind: 'delete' }, { kind: 'restore' }),
);
const step: fc.Arbitrary<[what: string, Step]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(name, fc.option(name), anyEdit).map(([id, alias, what]) => edited(id, alias, what)),
  },
  name.map((id): [string, Step] => ['undo', ({ library }) => undo(library, id)]),
  twoNames.map((ids): [string, Step] => [
    'report same papers',
    ({ library }) => writeSamePapers(library, [ids.map(paperId)], tick()),
  ]),
  twoNames.map((pair): [string, Step] => ['link', ({ library }) => writeLink(library, pairOf(pair), tick())]),
  twoNames.map((pair): [string, Step] => ['apart', ({ library }) => writeApart(library, pairOf(pair), tick())]),
  fc.nat(3).map((which): [string, Step] => ['unlink', ({ library }) => unlink(library, which)]),
  name.map((id): [string, Step] => ['fill', ({ library }) => writeFilled(library, testPaper(id))]),
  fc.array(entry(), { minLength: 1, maxLength: 4 }).map((entries): [string, Step] => ['import', imported(entries)]),
  fc.nat(3).map((which): [string, Step] => ['undo import', (steps) => undoImport(steps, which)]),
  { weight: 3, arbitrary: fc.constant<[string, Step]>(['empty the bin', emptied]) },
);

function edited(id: string, alias: string | null, what: Edit): [string, Step] {
  // Without a title, so that there is something to fill in.
  const paper = testPaper(id, { title: '', aliases: alias === null || alias === id ? [] : [alias] });
  return [`${what.kind} ${id} ${alias}`, ({ library }) => edit(library, paper, what)];
}

const undo = (library: Library, id: string): Promise<Written<unknown>> =>
  writeUndo(library, { op: opId(), ids: [paperId(id)], since: 0, mayUndo: () => true }, tick());

const pairOf = ([paper = '', other = '']: string[]): { paper: PaperId; other: PaperId } => ({
  paper: paperId(paper),
  other: paperId(other),
});

async function unlink(library: Library, which: number): Promise<Written<unknown>> {
  const links = (await library.links.toArray()).filter((row) => row.what === 'link');
  const link = links[which % Math.max(1, links.length)];
  return link === undefined
    ? { value: null, ids: [] }
    : writeUnlink(library, { link: link.stamp, paper: link.after.id });
}

const imported =
  (entries: Parameters<typeof writeImportPage>[1]['entries']): Step =>
  async ({ library, batches }) => {
    const batch = opId();
    batches.push(batch);
    return writeImportPage(library, { op: opId(), batch, entries }, tick());
  };

const undoImport = async ({ library, batches }: Steps, which: number): Promise<Written<unknown>> => {
  const batch = batches[which % Math.max(1, batches.length)];
  if (batch === undefined) return { value: null, ids: [] };
  await beginUndo(library, batch, tick());
  const ids: PaperId[] = [];
  for (let isLast = false; !isLast; ) {
    const page = await writeNextPage(library, tick());
    ids.push(...page.ids);
    isLast = page.value === undefined;
  }
  return { value: null, ids };
};

/** Looks into the bin twice, so late that everything in it is due. */
async function emptied(steps: Steps): Promise<Written<unknown>> {
  const latest = Math.max(tick(), 1_900_000_000_000);
  const looks = [await emptyBin(steps.library, latest), await emptyBin(steps.library, latest + 8 * day)];
  return { value: null, ids: looks.flatMap(({ ids }) => ids) };
}

it('an index that takes in every change is the index that a fresh load reads', async () => {
  const seen = { lines: 0, binned: 0, gone: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { minLength: 4, maxLength: 10 }), async (changes) => {
      const steps: Steps = { library: testLibrary(), batches: [] };
      let index = await loadIndex(steps.library);
      for (const change of changes) {
        const ids: PaperId[] = [];
        for (const [what, run] of change) {
          const written = await run(steps);
          if (what === 'empty the bin') seen.gone += written.ids.length;
          ids.push(...withImplying(written.ids));
        }
        index = await updatedIndex(steps.library, index, ids);
        expect(index).toEqual(await loadIndex(steps.library));
        seen.lines += index.lines.length;
        seen.binned += index.binned.length;
      }
    }),
    { numRuns: 60 },
  );
  // The steps lead to all the places where a line can be.
  expect(Math.min(seen.lines, seen.binned, seen.gone)).toBeGreaterThan(5);
});
