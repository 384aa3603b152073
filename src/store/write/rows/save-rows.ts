import { type Annotation, saysSomething } from '../../../core/annotation.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { AnnotationRow, Library, WriterRow } from '../../schema.ts';
import { rowFields } from '../derived/row-fields.ts';
import { placeLines } from './place-lines.ts';
import type { RowChange } from './row-change.ts';
import { saveTags } from './save-tags.ts';

/**
 * Writes what changed with all that hangs on it: search lines, tag counts, and the writer itself. The facts of the papers must
 * be written before.
 */
export async function saveRows(library: Library, writer: WriterRow, changes: readonly RowChange[]): Promise<void> {
  await Promise.all([saveTags(library, changes), saveTogether(library, writer, changes)]);
}

async function saveTogether(library: Library, writer: WriterRow, changes: readonly RowChange[]): Promise<void> {
  const kept = new Set(changes.flatMap(({ becomes }) => becomes.map(({ id }) => id)));
  const gone = changes.flatMap(({ stored }) => stored.map(({ id }) => id)).filter((id) => !kept.has(id));
  const { places, chunks } = await placeLines(library, writer, changes);
  const rows = changes.flatMap(({ becomes }) => becomes.map((annotation) => rowOf(annotation, places)));
  for (const { stored, becomes } of changes) {
    writer.shown += becomes.filter(saysSomething).length - stored.filter(saysSomething).length;
  }
  await Promise.all([
    library.search.bulkPut(chunks),
    library.annotations.bulkPut(rows),
    library.meta.put(writer),
    ...(gone.length === 0 ? [] : [library.annotations.bulkDelete(gone)]),
  ]);
}

function rowOf(annotation: Annotation, places: ReadonlyMap<PaperId, number>): AnnotationRow {
  const chunk = places.get(annotation.id);
  return { ...annotation, ...rowFields(annotation), ...(chunk === undefined ? {} : { chunk }) };
}
