import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Edit } from '../../src/core/edit.ts';
import type { RequestName, Takes } from '../../src/messages/protocol.ts';
import { goodRequests } from '../messages/requests.ts';
import { known } from '../messages/senders.ts';
import { claimFrame, startWorker, type TestWorker } from '../messages/test-worker.ts';
import { dump, opId, testLibrary, testPaper } from '../store/test-library.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser.ts')).fakeBrowser }));

type Step = { [Name in RequestName]: { name: Name; takes: Takes<Name> } }[RequestName];

const paper = testPaper('arxiv:2606.00467');
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('a', 'b').map((tag): Edit => ({ kind: 'addTag', tag })),
  fc.constantFrom('x', 'y').map((note): Edit => ({ kind: 'setNote', note, base: '' })),
  fc.constantFrom<Edit>({ kind: 'setStar', star: true }, { kind: 'delete' }, { kind: 'restore' }),
);
const op = fc.constant(null).map(() => opId());
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(op, anyEdit)
    .map(([id, edit]): Step => ({ name: 'annotations.edit', takes: { op: id, paper, edit, site: 'arxiv' } })),
  op.map((id): Step => ({ name: 'annotations.undo', takes: { op: id, ids: [paper.id], since: 0 } })),
  op.map((id): Step => ({ name: 'library.importPage', takes: { ...goodRequests()['library.importPage'], batch: id } })),
  op.map(
    (id): Step => ({ name: 'library.beginImport', takes: { ...goodRequests()['library.beginImport'], batch: id } }),
  ),
  fc.tuple(op, fc.constantFrom('a', 'b')).map(
    ([batch, tag]): Step => ({
      name: 'library.editPapers',
      takes: { batch, ids: [paper.id], edit: { kind: 'addTag', tag } },
    }),
  ),
  fc
    .constantFrom('n', '')
    .map((note): Step => ({ name: 'drafts.put', takes: { draft: { id: paper.id, note, base: '', tag: '', at: 1 } } })),
);

const popup = (known['the popup'] ?? expect.fail()).sender;

it('a worker that dies between any two steps, and answers that are asked for again, lose nothing and double nothing', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean(), fc.boolean()), { maxLength: 10 }), async (all) => {
      const steady = startWorker();
      let dying = startWorker();
      for (const [{ name, takes }, dies, again] of all) {
        steps += 1;
        const expected = await steady.ask(name, takes, popup);
        const { disk } = dying.library;
        expect(said(await dying.ask(name, takes, popup))).toEqual(said(expected));
        if (dies) {
          dying.library.close();
          dying = startWorker(testLibrary(disk));
        }
        if (again) expect(await dying.ask(name, takes, popup)).toMatchObject({ ok: true });
      }
      expect(await kept(dying)).toEqual(await kept(steady));
    }),
    { numRuns: 60 },
  );
  expect(steps).toBeGreaterThan(200);
});

/** Leaves out what must differ between two devices and two times. */
const said = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      [
        'stamps',
        'stamp',
        'updated',
        'created',
        'deleted',
        'shown',
        'used',
        'device',
        'lines',
        'started',
        'ended',
      ].includes(key)
        ? typeof part
        : part,
    ),
  );

const kept = async ({ library }: TestWorker): Promise<unknown> => said(await dump(library));

it('a frame that claimed is still known to the next worker', async () => {
  await claimFrame(startWorker());
  const frame = (known['a frame that has claimed'] ?? expect.fail()).sender;
  expect(await startWorker().ask('annotations.get', { ids: [] }, frame)).toEqual({ ok: true, value: [] });
});

it('every write tells the pages that show papers which ones changed, under all of their ids; a repeated one tells it again', async () => {
  const worker = startWorker();
  const doi = testPaper('doi:10.1145/1').id;
  const good = goodRequests()['annotations.edit'];
  const named = { ...good, paper: { ...good.paper, aliases: [doi] } };
  await worker.ask('annotations.edit', named, popup);
  await worker.ask('annotations.edit', named, popup);
  const ids = [paper.id, doi];
  expect(worker.changed).toEqual([ids, ids]);
  const undo = goodRequests()['annotations.undo'];
  await worker.ask('annotations.undo', undo, popup);
  expect(worker.changed).toEqual([ids, ids, ids]);
  // By its own op-id the sender knows that it has the answer already.
  expect(worker.changedBy).toEqual([named.op, named.op, undo.op]);
  await worker.ask('drafts.put', goodRequests()['drafts.put'], popup);
  expect(worker.changed).toHaveLength(3);
});

it('answers are native promises, which both browsers require', () => {
  expect(startWorker().ask('annotations.get', goodRequests()['annotations.get'], popup)).toBeInstanceOf(Promise);
});
