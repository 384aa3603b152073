import type { Annotation } from '../core/annotation.ts';
import { type PaperId, schemeOf } from '../core/paper-id.ts';
import type { AnnotationRow, Library } from './schema.ts';

/** Up to so many ids are looked up one by one; for more, the keys between the least and the greatest are read at once. */
const few = 60;

/** The rows that have any of `ids` as their id or alias, each once, in no order. */
export async function findRows(library: Library, ids: readonly PaperId[]): Promise<AnnotationRow[]> {
  const asked = new Set(ids);
  const keys = await (asked.size <= few ? keysOfEach(library, asked) : keysInRanges(library, asked));
  const rows = await library.annotations.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined).filter((row) => namesOf(row).some((id) => asked.has(id)));
}

/** All ids of one annotation, its own first. */
export const namesOf = (annotation: Annotation): PaperId[] => [annotation.id, ...annotation.aliases];

async function keysOfEach(library: Library, ids: ReadonlySet<PaperId>): Promise<Set<PaperId>> {
  const found = await Promise.all([...ids].map((id) => library.annotations.where('aliases').equals(id).primaryKeys()));
  return new Set([...ids, ...found.flat()]);
}

/** Ids of one listing lie close together, so this reads the keys of a month rather than ask thousands of times. */
async function keysInRanges(library: Library, ids: ReadonlySet<PaperId>): Promise<Set<PaperId>> {
  const found = await Promise.all(
    rangesOf(ids).map(async ([least, greatest]) => {
      const [own, alias] = await Promise.all([
        library.annotations.where('id').between(least, greatest, true, true).primaryKeys(),
        library.annotations.where('aliases').between(least, greatest, true, true).primaryKeys(),
      ]);
      return [...own.filter((id) => ids.has(id)), ...alias];
    }),
  );
  return new Set(found.flat());
}

/** The least and the greatest id of each scheme. */
function rangesOf(ids: ReadonlySet<PaperId>): Array<[PaperId, PaperId]> {
  const ranges = new Map<string, [PaperId, PaperId]>();
  for (const id of ids) {
    const [least, greatest] = ranges.get(schemeOf(id)) ?? [id, id];
    ranges.set(schemeOf(id), [id < least ? id : least, id > greatest ? id : greatest]);
  }
  return [...ranges.values()];
}
