import type { Collection } from 'dexie';
import { withImplied } from '../core/ids/contained-ids.ts';
import { type PaperId, schemeOf } from '../core/ids/paper-id.ts';
import type { AnnotationRow, Library } from './schema.ts';

/** Up to so many ids are asked for one by one; for more, all keys between the least and the greatest are read at once. */
const few = { ids: 100, aliases: 4 };

/** The rows that have any of `ids`, or what those say, as their id or alias, each once, in no order. */
export async function findRows(library: Library, ids: readonly PaperId[]): Promise<AnnotationRow[]> {
  const asked = new Set(withImplied(ids));
  const [own, aliased] = await Promise.all([ownRows(library, asked), keysByAlias(library, asked)]);
  const found = new Set(own.map(({ id }) => id));
  const others = aliased.filter((id) => !found.has(id));
  if (others.length === 0) return own;
  const rows = (await library.annotations.bulkGet([...new Set(others)])).filter(isRow);
  // A range holds more names than were asked for.
  return [...own, ...rows.filter(({ aliases }) => aliases.some((id) => asked.has(id)))];
}

/** The rows in the bin, to be read or counted. */
export const rowsInBin = (library: Library): Collection<AnnotationRow, PaperId> =>
  library.annotations.where('deleted').aboveOrEqual(0);

const isRow = (row: AnnotationRow | undefined): row is AnnotationRow => row !== undefined;

async function ownRows(library: Library, ids: ReadonlySet<PaperId>): Promise<AnnotationRow[]> {
  const keys = ids.size <= few.ids ? [...ids] : await ownKeysInRanges(library, ids);
  return (await library.annotations.bulkGet(keys)).filter(isRow);
}

/** Ids of one listing lie close together, so this reads the keys of a month rather than ask thousands of times. */
async function ownKeysInRanges(library: Library, ids: ReadonlySet<PaperId>): Promise<PaperId[]> {
  const { annotations } = library;
  const keys = await Promise.all(
    rangesOf(ids).map((range) =>
      annotations
        .where('id')
        .between(...range, true, true)
        .primaryKeys(),
    ),
  );
  return keys.flat().filter((id) => ids.has(id));
}

/** The rows that may have one of the ids as an alias; the strongest ids are hardly ever aliases, so few are read. */
async function keysByAlias(library: Library, ids: ReadonlySet<PaperId>): Promise<PaperId[]> {
  const aliases = library.annotations.where('aliases');
  const keys = await Promise.all(
    ids.size <= few.aliases
      ? [...ids].map((id) => aliases.equals(id).primaryKeys())
      : rangesOf(ids).map((range) => aliases.between(...range, true, true).primaryKeys()),
  );
  return keys.flat();
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
