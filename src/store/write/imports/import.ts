import { namesOf } from '../../../core/annotation.ts';
import { applyEdit, type OpId } from '../../../core/edit.ts';
import { idsOfEntry, type LibraryEntry } from '../../../core/library-entry.ts';
import { changeKind, mergeEntry } from '../../../core/merging/merge-entry.ts';
import type { Paper } from '../../../core/paper.ts';
import { latestStamp } from '../../../core/stamp.ts';
import { annotationOf, mergeClockOf } from '../../read.ts';
import type { Library, WriterRow } from '../../schema.ts';
import { type PaperChange, savePapers } from '../rows/save-papers.ts';
import { saveRows } from '../rows/save-rows.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { type Held, holdRows, type Known, type WorkingRows } from '../rows/working-rows.ts';
import { readWriter, see, tick } from '../rows/writer.ts';
import { rememberImport } from './remember-import.ts';

/** One page of a file. */
export interface ImportRequest {
  op: OpId;
  /** The same for all pages of the file. */
  batch: OpId;
  entries: readonly LibraryEntry[];
  /** Whether papers that lie in the bin, and of which the file says something, come out of it. */
  putBack?: boolean;
}

/**
 * Merges a page of a file into the library, and remembers what was there before. A repeated op-id changes nothing.
 * @param now milliseconds since 1970
 * @returns how many papers were added or changed
 */
export const writeImport = (
  library: Library,
  request: ImportRequest,
  now: number,
): Promise<Written<{ changed: number }>> =>
  inTransaction(library, async () => {
    const { op, batch, entries, putBack = false } = request;
    const [repeated, writer, rows] = await Promise.all([
      library.edits.get(op),
      readWriter(library),
      holdRows(library, entries.flatMap(idsOfEntry)),
    ]);
    if (repeated !== undefined)
      return { value: { changed: repeated.what === 'import' ? repeated.changed : 0 }, ids: [] };
    mergeEntries(entries, rows, { writer, now, putBack });
    const changed = rows.all().filter(isChanged);
    const stamp = tick(writer, now);
    await rememberImport(library, batch, changed);
    await Promise.all([
      saveRows(
        library,
        writer,
        changed.map(({ stored, annotation }) => ({ stored, becomes: [annotation] })),
      ),
      savePapers(library, paperChanges(entries, rows, changed)),
      library.edits.add({ op, what: 'import', batch, stamp, changed: changed.length }),
    ]);
    return { value: { changed: changed.length }, ids: changed.flatMap(({ annotation }) => namesOf(annotation)) };
  });

interface Merging {
  writer: WriterRow;
  now: number;
  putBack: boolean;
}

/** Merges the entries one after the other, so that two of one paper both count. */
function mergeEntries(entries: readonly LibraryEntry[], rows: WorkingRows, { writer, now, putBack }: Merging): void {
  const clock = mergeClockOf(writer, now);
  for (const entry of entries) {
    const held = rows.take(idsOfEntry(entry));
    const { annotation, bin } = mergeEntry(held.annotation === undefined ? [] : [held.annotation], entry, clock);
    const latest = latestStamp(annotation.stamps);
    if (latest !== undefined) see(writer, latest);
    const isPutBack = putBack && bin === 'stays';
    rows.set(held, isPutBack ? applyEdit(annotation, { kind: 'restore' }, tick(writer, now)) : annotation);
  }
}

const isChanged = (held: Held): held is Known =>
  held.annotation !== undefined && changeKind(held.stored.map(annotationOf), held.annotation) !== 'same';

function paperChanges(entries: readonly LibraryEntry[], rows: WorkingRows, changed: readonly Known[]): PaperChange[] {
  const read = new Map<Held, Paper[]>();
  for (const entry of entries) {
    if (entry.paper === undefined) continue;
    const held = rows.take(idsOfEntry(entry));
    read.set(held, [...(read.get(held) ?? []), entry.paper]);
  }
  return changed.map((held) => ({
    from: held.stored.map(({ id }) => id),
    id: held.annotation.id,
    aliases: held.annotation.aliases,
    read: read.get(held) ?? [],
  }));
}
