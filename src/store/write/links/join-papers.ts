import { type Annotation, saysSomething } from '../../../core/annotation.ts';
import { withImplied } from '../../../core/ids/contained-ids.ts';
import { underStrongest } from '../../../core/merging/under-strongest.ts';
import type { Stamp } from '../../../core/stamp.ts';
import type { Library, LinkRow, WriterRow } from '../../schema.ts';
import { savePapers } from '../rows/save-papers.ts';
import { saveRows } from '../rows/save-rows.ts';
import type { PapersToJoin } from './join-proven.ts';
import { isNews, rememberLink } from './remember-link.ts';

/**
 * Writes what was taken together as one annotation under its strongest id, with what it was before.
 * @returns it, or undefined where nothing of it is annotated or it was one already
 */
export async function joinPapers(
  library: Library,
  writer: WriterRow,
  { held, before, ids }: PapersToJoin,
  { stamp, by }: { stamp: Stamp; by: LinkRow['by'] },
): Promise<Annotation | undefined> {
  if (held.annotation === undefined || !before.some(saysSomething)) return undefined;
  const after = underStrongest(held.annotation, withImplied(ids));
  if (!isNews({ before, after })) return undefined;
  const { id, aliases } = after;
  await rememberLink(library, { stamp, by, before, after });
  await savePapers(library, [{ from: held.stored.map((row) => row.id), id, aliases, read: [] }]);
  await saveRows(library, writer, [{ stored: held.stored, becomes: [after] }]);
  return after;
}
