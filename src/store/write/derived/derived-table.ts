import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { DerivedName } from '../../derived-versions.ts';
import type { Library } from '../../schema.ts';

/** One place in which derived data is not what the annotations say. */
export interface Difference {
  of: DerivedName;
  /** The paper or the tag; empty for the count. */
  key: string;
  /** `missing`: it is not there; `extra`: it is there and should not be, or twice; `wrong`: it says something else. */
  is: 'missing' | 'extra' | 'wrong';
}

/** How far a rebuilding has come: the number of the last search chunk seen, or the id of the last paper. */
export type RebuildPlace = number | PaperId | '';

/** What one page of a rebuilding did. */
export interface RebuiltPage {
  /** Where the next page begins; undefined after the last one. */
  next: RebuildPlace | undefined;
  /** How many annotations it went through. */
  papers: number;
}

/** Data that is computed from the annotations. */
export interface DerivedTable {
  name: DerivedName;
  /** The tables of the library, or the fields of them, that it fills: `search`, `annotations.chunk`. */
  fills: readonly string[];
  /** Every difference between the data and the annotations. Call inside a transaction that reads. */
  compare(library: Library): Promise<Difference[]>;
  /**
   * Makes the data of the next annotations right, and changes nothing that is right. Call inside a transaction that writes.
   * Between two pages the library may change: what an edit writes is right by itself.
   * @param after the place that the page before gave; undefined for the first page
   */
  rebuildPage(library: Library, after: RebuildPlace | undefined): Promise<RebuiltPage>;
}
