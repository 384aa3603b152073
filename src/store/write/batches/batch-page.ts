import { namesOf } from '../../../core/annotation.ts';
import type { OpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { changeKind } from '../../../core/merging/merge-entry.ts';
import type { Paper } from '../../../core/paper.ts';
import { annotationOf } from '../../read.ts';
import type { Library, WriterRow } from '../../schema.ts';
import { savePapers } from '../rows/save-papers.ts';
import { saveRows } from '../rows/save-rows.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { type Held, holdRows, type Known, type WorkingRows } from '../rows/working-rows.ts';
import { readWriter, tick } from '../rows/writer.ts';
import { rememberBefore } from './remember-before.ts';

/** One page of a change to many papers. */
export interface BatchPage {
  op: OpId;
  /** The same for all pages. */
  batch: OpId;
  /** Every id of the papers that the page may change. */
  ids: readonly PaperId[];
  /**
   * Makes the changes in the rows in memory.
   * @returns facts that were read of the papers, to be kept with them
   */
  change: (rows: WorkingRows, writer: WriterRow) => ReadonlyMap<Held, readonly Paper[]>;
}

/**
 * Writes one page of a batch in one transaction, and remembers what each paper was before, so that the batch can be taken
 * back. A repeated op-id changes nothing.
 * @param now milliseconds since 1970
 * @returns how many papers were added or changed
 */
export const writeBatchPage = (
  library: Library,
  { op, batch, ids, change }: BatchPage,
  now: number,
): Promise<Written<{ changed: number }>> =>
  inTransaction(library, async () => {
    const [repeated, writer, rows] = await Promise.all([
      library.edits.get(op),
      readWriter(library),
      holdRows(library, ids),
    ]);
    if (repeated !== undefined) return { value: { changed: 'changed' in repeated ? repeated.changed : 0 }, ids: [] };
    const facts = change(rows, writer);
    const changed = rows.all().filter(isChanged);
    const stamp = tick(writer, now);
    await rememberBefore(library, batch, changed);
    await savePapers(
      library,
      changed.map((held) => ({
        from: held.stored.map(({ id }) => id),
        id: held.annotation.id,
        aliases: held.annotation.aliases,
        read: facts.get(held) ?? [],
      })),
    );
    await Promise.all([
      saveRows(
        library,
        writer,
        changed.map(({ stored, annotation }) => ({ stored, becomes: [annotation] })),
      ),
      library.edits.add({ op, what: 'batch', batch, stamp, changed: changed.length }),
    ]);
    return { value: { changed: changed.length }, ids: changed.flatMap(({ annotation }) => namesOf(annotation)) };
  });

const isChanged = (held: Held): held is Known =>
  held.annotation !== undefined && changeKind(held.stored.map(annotationOf), held.annotation) !== 'same';
