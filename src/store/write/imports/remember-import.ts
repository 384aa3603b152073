import type { Annotation } from '../../../core/annotation.ts';
import type { OpId } from '../../../core/edit.ts';
import { sameValue } from '../../../core/same-value.ts';
import { annotationOf } from '../../read.ts';
import type { AnnotationRow, ImportedRow, Library } from '../../schema.ts';
import type { Known } from '../rows/working-rows.ts';
import { takenBack } from './taken-back.ts';

/** Remembers of each paper what it was before the import `batch` changed it. Call before the change is written. */
export async function rememberImport(library: Library, batch: OpId, changed: readonly Known[]): Promise<void> {
  const ids = changed.flatMap(({ stored }) => stored.map(({ id }) => id));
  const [earlier, papers] = await Promise.all([
    library.imported.bulkGet(ids.map((id) => [batch, id])),
    library.papers.bulkGet(ids),
  ]);
  const earlierOf = new Map(earlier.filter(isStanding).map((row) => [row.id, row]));
  const paperOf = new Map(papers.filter((paper) => paper !== undefined).map((paper) => [paper.id, paper]));
  await library.imported.bulkDelete(ids.map((id) => [batch, id]));
  await library.imported.bulkPut(
    changed.map(({ stored, annotation }) => ({
      batch,
      id: annotation.id,
      before: stored.flatMap((row) => beforeOf(row, earlierOf.get(row.id))),
      papersBefore: stored.flatMap(({ id }) => {
        const paper = paperOf.get(id);
        return earlierOf.get(id)?.papersBefore ?? (paper === undefined ? [] : [paper]);
      }),
      after: annotation,
      undone: false,
    })),
  );
}

const isStanding = (row: ImportedRow | undefined): row is ImportedRow => row !== undefined && !row.undone;

/** What a row was before the whole import, where an earlier page of the file may have changed it already. */
function beforeOf(row: AnnotationRow, earlier: ImportedRow | undefined): Annotation[] {
  const annotation = annotationOf(row);
  if (earlier === undefined) return [annotation];
  return sameValue(annotation, earlier.after) ? earlier.before : [takenBack(annotation, earlier)];
}
