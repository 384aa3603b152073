import { namesOf } from '../../../core/annotation.ts';
import type { Saved } from '../../../core/editing.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { spans } from '../../../core/merging/apart.ts';
import { findLinks } from '../../find-links.ts';
import type { Library } from '../../schema.ts';
import { keptNow, savedOf } from '../edit.ts';
import { inTransaction, type Written } from '../rows/transaction.ts';
import { holdRows } from '../rows/working-rows.ts';
import { readWriter, tick } from '../rows/writer.ts';
import { joinPapers } from './join-papers.ts';
import { joinByUser } from './join-proven.ts';

/** Two papers of which the user says something. */
export interface PaperPair {
  paper: PaperId;
  other: PaperId;
}

/**
 * Joins two papers because the user says that they are one; what was said against it before is forgotten. Where they are
 * one already nothing changes.
 * @param now milliseconds since 1970
 */
export const writeLink = (library: Library, { paper, other }: PaperPair, now: number): Promise<Written<Saved>> =>
  inTransaction(library, async () => {
    const ids = [paper, other];
    const [writer, rows] = await Promise.all([readWriter(library), holdRows(library, ids)]);
    const link = { stamp: tick(writer, now), by: 'user' } as const;
    const after = await joinPapers(library, writer, joinByUser(rows, ids), link);
    if (after === undefined) return keptNow(library, [paper]);
    const names = namesOf(after);
    const { partings } = await findLinks(library, names);
    const against = partings.filter(({ parts }) => spans(names, parts)).map(({ stamp }) => stamp);
    await library.links.bulkDelete(against);
    return { value: savedOf(after), ids: names };
  });

/**
 * Remembers that two papers are not the same.
 * @param now milliseconds since 1970
 */
export const writeApart = (library: Library, { paper, other }: PaperPair, now: number): Promise<Written<null>> =>
  inTransaction(library, async () => {
    const [writer, rows] = await Promise.all([readWriter(library), holdRows(library, [paper, other])]);
    const parts = [paper, other].map((id) => {
      const [annotation] = rows.find([id]).flatMap((held) => held.annotation ?? []);
      return annotation === undefined ? [id] : namesOf(annotation);
    });
    const names = [...new Set(parts.flat())];
    // One paper cannot be parted from itself.
    if (names.length < parts.flat().length) return { value: null, ids: [] };
    await library.links.add({ stamp: tick(writer, now), what: 'apart', names, parts });
    await library.meta.put(writer);
    return { value: null, ids: [] };
  });
