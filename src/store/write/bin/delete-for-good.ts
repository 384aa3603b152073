import { namesOf } from '../../../core/annotation.ts';
import { binnedAt } from '../../../core/bin.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { findLinks } from '../../find-links.ts';
import { findRows } from '../../find-rows.ts';
import type { AnnotationRow, Library } from '../../schema.ts';
import { saveRows } from '../rows/save-rows.ts';
import { readWriter } from '../rows/writer.ts';

/**
 * Takes these rows out of the library with all that is kept of their papers and all that was done to them, so that nothing can
 * be taken back any more. Call inside a transaction.
 */
export async function deleteForGood(library: Library, rows: readonly AnnotationRow[]): Promise<void> {
  const names = rows.flatMap(namesOf);
  await saveRows(
    library,
    await readWriter(library),
    rows.map((row) => ({ stored: [row], becomes: [] })),
  );
  await Promise.all([
    library.papers.bulkDelete(names),
    library.edits.where('id').anyOf(names).delete(),
    library.edits.where('undone.id').anyOf(names).delete(),
    library.batchChanges.where('id').anyOf(names).delete(),
    deleteDrafts(library, rows),
    deleteLinks(library, names),
  ]);
}

/** What was typed since a paper was deleted is not what was deleted. */
async function deleteDrafts(library: Library, rows: readonly AnnotationRow[]): Promise<void> {
  const binned = new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, binnedAt(row) ?? 0] as const)));
  const drafts = await library.drafts.bulkGet([...binned.keys()]);
  const old = drafts.filter((draft) => draft !== undefined).filter(({ id, at }) => at <= (binned.get(id) ?? 0));
  await library.drafts.bulkDelete(old.map(({ id }) => id));
}

/** A link or a parting goes with the last of its papers: until then it says something of another one. */
async function deleteLinks(library: Library, names: readonly PaperId[]): Promise<void> {
  const { links, partings } = await findLinks(library, names);
  const all = [...links, ...partings];
  const left = new Set((await findRows(library, [...new Set(all.flatMap((each) => each.names))])).flatMap(namesOf));
  const gone = all.filter((each) => !each.names.some((name) => left.has(name)));
  await library.links.bulkDelete(gone.map(({ stamp }) => stamp));
}
