import { Dexie } from 'dexie';
import { namesOf } from '../../../core/annotation.ts';
import type { OpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { sameValue } from '../../../core/same-value.ts';
import type { BatchChangeRow, Library } from '../../schema.ts';
import type { RowChange } from '../rows/row-change.ts';
import { saveRows } from '../rows/save-rows.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { holdRows, type WorkingRows } from '../rows/working-rows.ts';
import { readWriter, tick } from '../rows/writer.ts';
import { stampChanges } from './stamp-changes.ts';
import { withoutChange } from './without-change.ts';

/** Papers taken back at a time. */
const pageSize = 100;

/** One page of taking a batch back. */
export interface UndoPage {
  op: OpId;
  batch: OpId;
  /** The last paper of the page before; null for the first page. */
  after: PaperId | null;
}

/** What one page of taking a batch back did. */
export interface UndonePage {
  /** Papers that the batch had changed, gone through by this page. */
  restored: number;
  /** The last of them; undefined where none was left. */
  last: PaperId | undefined;
}

/**
 * Takes the next papers of a batch back, in one transaction. A paper that was not edited since is exactly what it was
 * before; from another one goes only what the batch brought. A repeated op-id, and a paper that was taken back already,
 * change nothing.
 * @param now milliseconds since 1970
 */
export const writeUndoPage = (
  library: Library,
  { op, batch, after }: UndoPage,
  now: number,
): Promise<Written<UndonePage>> =>
  inTransaction(library, async () => {
    const [repeated, writer, found] = await Promise.all([
      library.edits.get(op),
      readWriter(library),
      rowsAfter(library, batch, after),
    ]);
    const rows = await holdRows(
      library,
      found.flatMap((row) => namesOf(row.after)),
    );
    const page = onePerPaper(found, rows);
    const undone = { restored: page.length, last: page.at(-1)?.id };
    if (repeated !== undefined) return { value: undone, ids: [] };
    const standing = page.filter((row) => !row.undone);
    const changes = standing.map((row): RowChange & { row: BatchChangeRow; isWhole: boolean } => {
      const { stored, annotation } = rows.joinAll(namesOf(row.after));
      const isWhole = annotation === undefined || sameValue(annotation, row.after);
      const becomes = isWhole ? row.before : [stampChanges(annotation, withoutChange(annotation, row), writer, now)];
      return { row, isWhole, stored, becomes };
    });
    const stamp = tick(writer, now);
    await restorePapers(
      library,
      changes.filter(({ isWhole }) => isWhole).map(({ row }) => row),
    );
    await Promise.all([
      saveRows(library, writer, changes),
      library.batchChanges.bulkPut(standing.map((row) => ({ ...row, undone: true }))),
      library.edits.add({ op, what: 'batch', batch, stamp, changed: standing.length }),
    ]);
    return { value: undone, ids: standing.flatMap((row) => [row.after, ...row.before].flatMap(namesOf)) };
  });

const rowsAfter = (library: Library, batch: OpId, after: PaperId | null): PromiseLike<BatchChangeRow[]> =>
  library.batchChanges
    .where('[batch+id]')
    .between([batch, after ?? Dexie.minKey], [batch, Dexie.maxKey], false)
    .limit(pageSize)
    .toArray();

/** The first of `found` up to one whose paper was met before: papers of a batch may have been joined since. */
function onePerPaper(found: readonly BatchChangeRow[], rows: WorkingRows): BatchChangeRow[] {
  const met = new Set<unknown>();
  const page: BatchChangeRow[] = [];
  for (const row of found) {
    const held = rows.find(namesOf(row.after));
    if (held.some((one) => met.has(one))) break;
    for (const one of held) met.add(one);
    page.push(row);
  }
  return page;
}

async function restorePapers(library: Library, rows: readonly BatchChangeRow[]): Promise<void> {
  await library.papers.bulkDelete(rows.map(({ after }) => after.id));
  await library.papers.bulkPut(rows.flatMap(({ papersBefore }) => papersBefore));
}
