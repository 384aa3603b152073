import type { AnnotationRow, Library } from '../../schema.ts';
import type { RebuildPlace } from './derived-table.ts';

/** Annotations in one page of a rebuilding. */
const pageSize = 200;

/** The next rows by id, with the place after them. */
export async function rowsAfter(
  library: Library,
  after: RebuildPlace | undefined,
): Promise<{ rows: AnnotationRow[]; next: RebuildPlace | undefined }> {
  const rows = await library.annotations
    .where('id')
    .above(typeof after === 'string' ? after : '')
    .limit(pageSize)
    .toArray();
  return { rows, next: rows.length < pageSize ? undefined : rows.at(-1)?.id };
}
