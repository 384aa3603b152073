import { applyEdit, type OpId } from '../../../core/edit.ts';
import { idsOfEntry, type LibraryEntry } from '../../../core/library-entry.ts';
import { mergeEntry } from '../../../core/merging/merge-entry.ts';
import type { Paper } from '../../../core/paper.ts';
import { latestStamp } from '../../../core/stamp.ts';
import { mergeClockOf } from '../../read.ts';
import type { Library, WriterRow } from '../../schema.ts';
import type { Written } from '../rows/transaction.ts';
import type { Held, WorkingRows } from '../rows/working-rows.ts';
import { see, tick } from '../rows/writer.ts';
import { writeBatchPage } from './batch-page.ts';

/** One page of a file. */
export interface ImportPage {
  op: OpId;
  /** The same for all pages of the file. */
  batch: OpId;
  entries: readonly LibraryEntry[];
  /** Whether papers that lie in the bin, and of which the file says something, come out of it. */
  putBack?: boolean;
}

/**
 * Merges a page of a file into the library. A repeated op-id changes nothing.
 * @param now milliseconds since 1970
 * @returns how many papers were added or changed
 */
export const writeImportPage = (
  library: Library,
  { op, batch, entries, putBack = false }: ImportPage,
  now: number,
): Promise<Written<{ changed: number }>> =>
  writeBatchPage(
    library,
    {
      op,
      batch,
      ids: entries.flatMap(idsOfEntry),
      change: (rows, writer) => {
        mergeEntries(entries, rows, { writer, now, putBack });
        return factsOf(entries, rows);
      },
    },
    now,
  );

interface Merging {
  writer: WriterRow;
  now: number;
  putBack: boolean;
}

/** Merges the entries one after the other, so that two of one paper both count. */
function mergeEntries(entries: readonly LibraryEntry[], rows: WorkingRows, { writer, now, putBack }: Merging): void {
  const clock = mergeClockOf(writer, now);
  for (const entry of entries) {
    const held = rows.joinAll(idsOfEntry(entry));
    const { annotation, bin } = mergeEntry(held.annotation === undefined ? [] : [held.annotation], entry, clock);
    const latest = latestStamp(annotation.stamps);
    if (latest !== undefined) see(writer, latest);
    const isPutBack = putBack && bin === 'stays';
    rows.set(held, isPutBack ? applyEdit(annotation, { kind: 'restore' }, tick(writer, now)) : annotation);
  }
}

/** What the entries say of each paper beyond the annotation. */
function factsOf(entries: readonly LibraryEntry[], rows: WorkingRows): Map<Held, Paper[]> {
  const facts = new Map<Held, Paper[]>();
  for (const entry of entries) {
    if (entry.paper === undefined) continue;
    const held = rows.joinAll(idsOfEntry(entry));
    facts.set(held, [...(facts.get(held) ?? []), entry.paper]);
  }
  return facts;
}
