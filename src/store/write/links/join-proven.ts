import { type Annotation, namesOf } from '../../../core/annotation.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { areTwoPapers } from '../../../core/ids/two-papers.ts';
import { areApart } from '../../../core/merging/apart.ts';
import { findLinks } from '../../find-links.ts';
import type { Library } from '../../schema.ts';
import type { Held, WorkingRows } from '../rows/working-rows.ts';

/** One paper that several ids name, as a transaction holds it. */
export interface PapersToJoin {
  held: Held;
  /** The ids that name it, of those that were asked for. */
  ids: PaperId[];
  /** The annotations that it was before, one where there was nothing to join. */
  before: Annotation[];
}

/**
 * Joins the papers that a page proves to be one, in the rows in memory. Papers that the user parted stay apart; so do two
 * papers with different ids of a scheme that gives a paper only one, and a paper in the bin and one outside it. Call with the
 * rows of all of `wanted`.
 * @param wanted the first names the paper that the others are joined to
 */
export async function joinProven(
  library: Library,
  rows: WorkingRows,
  wanted: readonly PaperId[],
): Promise<PapersToJoin> {
  return join(rows, wanted.length < 2 ? wanted : await joinable(library, rows, wanted));
}

/** Joins the papers that the user says are one, whatever was said of them before. */
export const joinByUser = (rows: WorkingRows, wanted: readonly PaperId[]): PapersToJoin => join(rows, wanted);

function join(rows: WorkingRows, ids: readonly PaperId[]): PapersToJoin {
  const before = rows.find(ids).flatMap(({ annotation }) => annotation ?? []);
  return { before, ids: [...ids], held: rows.joinAll(ids) };
}

async function joinable(library: Library, rows: WorkingRows, wanted: readonly PaperId[]): Promise<PaperId[]> {
  const known = wanted.map((id) => {
    const annotations = rows.find([id]).flatMap(({ annotation }) => annotation ?? []);
    const [isBinned] = annotations.map(({ deleted }) => deleted !== undefined);
    return { id, names: [id, ...annotations.flatMap(namesOf)], isBinned };
  });
  const { partings } = await findLinks(
    library,
    known.flatMap(({ names }) => names),
  );
  const parts = partings.map((parting) => parting.parts);
  const taken: typeof known = [];
  for (const next of known) {
    const fits = taken.every(
      ({ names, isBinned }) =>
        !areApart(names, next.names, parts) &&
        !areTwoPapers(names, next.names) &&
        (isBinned === undefined || next.isBinned === undefined || isBinned === next.isBinned),
    );
    if (fits) taken.push(next);
  }
  return taken.map(({ id }) => id);
}
