import type { DerivedName } from '../../derived-versions.ts';
import type { DerivedTable } from './derived-table.ts';
import { rowFieldsTable } from './row-fields.ts';
import { searchLinesTable } from './search-lines.ts';
import { shownCountTable } from './shown-count.ts';
import { tagCountsTable } from './tag-counts.ts';

/** Everything in the library that is computed from the annotations, by its name. */
export const derivedTables: { readonly [Name in DerivedName]: DerivedTable } = {
  'row fields': rowFieldsTable,
  'search lines': searchLinesTable,
  'tag counts': tagCountsTable,
  'shown count': shownCountTable,
};
