import { Dexie } from 'dexie';
import { type Annotation, namesOf } from '../../../core/annotation.ts';
import type { OpId } from '../../../core/edit.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Paper } from '../../../core/paper.ts';
import { sameValue } from '../../../core/same-value.ts';
import type { ImportedRow, Library, WriterRow } from '../../schema.ts';
import type { RowChange } from '../rows/row-change.ts';
import { saveRows } from '../rows/save-rows.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { holdRows } from '../rows/working-rows.ts';
import { readWriter } from '../rows/writer.ts';
import { restamped } from './restamped.ts';
import { takenBack } from './taken-back.ts';

/** Imported papers taken back at a time. */
const pageSize = 300;

/**
 * Takes back the import `batch`, all of it or nothing: a paper that was not edited since is exactly what it was before, of
 * another one only goes what the import brought. Repeated, it changes nothing and answers the same.
 * @param now milliseconds since 1970
 * @returns how many papers the import had changed
 */
export const writeUndoImport = (library: Library, batch: OpId, now: number): Promise<Written<{ restored: number }>> =>
  inTransaction(library, async () => {
    const writer = await readWriter(library);
    const touched: PaperId[] = [];
    let restored = 0;
    let page = await nextPage(library, batch, Dexie.minKey);
    while (page.length > 0) {
      restored += page.length;
      touched.push(...(await takeBackPage(library, writer, page, now)));
      page = await nextPage(library, batch, page.at(-1)?.id);
    }
    return { value: { restored }, ids: touched };
  });

const nextPage = (library: Library, batch: OpId, after: unknown): PromiseLike<ImportedRow[]> =>
  library.imported.where('[batch+id]').between([batch, after], [batch, Dexie.maxKey], false).limit(pageSize).toArray();

async function takeBackPage(
  library: Library,
  writer: WriterRow,
  page: readonly ImportedRow[],
  now: number,
): Promise<PaperId[]> {
  const standing = page.filter(({ undone }) => !undone);
  const rows = await holdRows(
    library,
    standing.flatMap(({ after }) => namesOf(after)),
  );
  const changes: RowChange[] = [];
  const whole: ImportedRow[] = [];
  for (const row of standing) {
    const { stored, annotation } = rows.take(namesOf(row.after));
    const isWhole = annotation === undefined || sameValue(annotation, row.after);
    const becomes: Annotation[] = isWhole
      ? row.before
      : [restamped(annotation, takenBack(annotation, row), writer, now)];
    changes.push({ stored, becomes });
    if (isWhole) whole.push(row);
  }
  await Promise.all([saveRows(library, writer, changes), restorePapers(library, whole)]);
  await library.imported.bulkPut(standing.map((row) => ({ ...row, undone: true })));
  return standing.flatMap(({ before, after }) => [after, ...before].flatMap(namesOf));
}

async function restorePapers(library: Library, rows: readonly ImportedRow[]): Promise<void> {
  await library.papers.bulkDelete(rows.map(({ after }) => after.id));
  await library.papers.bulkPut(rows.flatMap(({ papersBefore }): Paper[] => papersBefore));
}
