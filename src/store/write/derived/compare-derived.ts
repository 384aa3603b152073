import { derivedNames } from '../../derived-versions.ts';
import type { Library } from '../../schema.ts';
import type { Difference } from './derived-table.ts';
import { derivedTables } from './derived-tables.ts';

/** Every place in which derived data is not what the annotations and the facts of the papers say; none in a library that is whole. It writes nothing. */
export const compareDerived = (library: Library): Promise<Difference[]> =>
  library.transaction(
    'r',
    [library.annotations, library.papers, library.search, library.tags, library.meta],
    async () => {
      const differences: Difference[] = [];
      for (const name of derivedNames) differences.push(...(await derivedTables[name].compare(library)));
      return differences;
    },
  );
