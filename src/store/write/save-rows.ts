import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { PaperId } from '../../core/paper-id.ts';
import type { AnnotationRow, Library, WriterRow } from '../schema.ts';
import { saveLines } from './save-lines.ts';
import { saveTags } from './save-tags.ts';

/** Rows as they are stored, and the annotations that take their place. */
export interface RowChange {
  stored: AnnotationRow[];
  becomes: Annotation[];
}

/** Writes what changed with all that hangs on it: search lines, tag counts, and the writer itself. */
export async function saveRows(library: Library, writer: WriterRow, changes: readonly RowChange[]): Promise<void> {
  const kept = new Set(changes.flatMap(({ becomes }) => becomes.map(({ id }) => id)));
  const gone = changes.flatMap(({ stored }) => stored.map(({ id }) => id)).filter((id) => !kept.has(id));
  const [places] = await Promise.all([saveLines(library, writer, changes), saveTags(library, changes)]);
  const rows = changes.flatMap(({ becomes }) => becomes.map((annotation) => rowOf(annotation, places)));
  await Promise.all([
    library.annotations.bulkPut(rows),
    library.meta.put(writer),
    ...(gone.length === 0 ? [] : [library.annotations.bulkDelete(gone)]),
  ]);
}

function rowOf(annotation: Annotation, places: ReadonlyMap<PaperId, number>): AnnotationRow {
  const chunk = places.get(annotation.id);
  return {
    ...annotation,
    ...(saysSomething(annotation) ? { shown: annotation.updated } : {}),
    ...(chunk === undefined ? {} : { chunk }),
  };
}
