import type { Annotation } from '../../../core/annotation.ts';
import type { OpId } from '../../../core/edit.ts';
import { sameValue } from '../../../core/same-value.ts';
import { annotationOf } from '../../read.ts';
import type { AnnotationRow, BatchChangeRow, Library } from '../../schema.ts';
import type { Known } from '../rows/working-rows.ts';
import { withoutChange } from './without-change.ts';

/** Remembers of each paper what it was before the batch changed it. Call before the change is written. */
export async function rememberBefore(library: Library, batch: OpId, changed: readonly Known[]): Promise<void> {
  const ids = changed.flatMap(({ stored }) => stored.map(({ id }) => id));
  const [earlier, papers] = await Promise.all([
    library.batchChanges.bulkGet(ids.map((id) => [batch, id])),
    library.papers.bulkGet(ids),
  ]);
  const earlierOf = new Map(earlier.filter(isStanding).map((row) => [row.id, row]));
  const paperOf = new Map(papers.filter((paper) => paper !== undefined).map((paper) => [paper.id, paper]));
  await library.batchChanges.bulkDelete(ids.map((id) => [batch, id]));
  await library.batchChanges.bulkPut(
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

const isStanding = (row: BatchChangeRow | undefined): row is BatchChangeRow => row !== undefined && !row.undone;

/** What a row was before the whole batch, where an earlier page of it may have changed the row already. */
function beforeOf(row: AnnotationRow, earlier: BatchChangeRow | undefined): Annotation[] {
  const annotation = annotationOf(row);
  if (earlier === undefined) return [annotation];
  return sameValue(annotation, earlier.after) ? earlier.before : [withoutChange(annotation, earlier)];
}
