import { type DerivedName, derivedNames, derivedVersions } from '../../derived-versions.ts';
import type { Library } from '../../schema.ts';
import { inTransaction } from '../rows/transaction.ts';
import type { RebuildPlace, RebuiltPage } from './derived-table.ts';
import { derivedTables } from './derived-tables.ts';

/**
 * Makes the next page of one kind of derived data anew, in one transaction. After the last page the library knows by which
 * version it was made.
 * @param after the place that the page before gave; undefined for the first page
 */
export const rebuildPage = (
  library: Library,
  name: DerivedName,
  after: RebuildPlace | undefined,
): Promise<RebuiltPage> =>
  inTransaction(library, async () => {
    const page = await derivedTables[name].rebuildPage(library, after);
    if (page.next === undefined) await library.derivedVersions.put({ name, version: derivedVersions[name] });
    return page;
  });

/** Makes derived data anew, page by page, from the annotations. */
export async function rebuildDerived(library: Library, names: readonly DerivedName[] = derivedNames): Promise<void> {
  for (const name of names) {
    let { next } = await rebuildPage(library, name, undefined);
    while (next !== undefined) ({ next } = await rebuildPage(library, name, next));
  }
}

/** The kinds of derived data that an earlier version of the code made. */
export async function outdatedNames(library: Library): Promise<DerivedName[]> {
  const rows = await library.derivedVersions.toArray();
  const versionOf = new Map(rows.map(({ name, version }) => [name, version]));
  return derivedNames.filter((name) => (versionOf.get(name) ?? 1) < derivedVersions[name]);
}
