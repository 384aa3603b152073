import { type Annotation, saysSomething } from '../core/annotation.ts';
import { binnedAt } from '../core/bin.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { asksBin, type Query } from '../core/query/query.ts';
import { matchesQuery, searchable } from '../core/query/query-match.ts';
import { findRows, rowsInBin } from './find-rows.ts';
import { annotationOf, getPapers } from './read.ts';
import type { AnnotationRow, Library } from './schema.ts';
import { type SearchLine, unpackLine } from './search-line.ts';

/** The line of a paper in the bin. */
interface BinnedLine extends SearchLine {
  /** When it was put there, milliseconds since 1970. */
  at: number;
}

/** All that a search runs over, in memory. A value: a change of the library makes another one. */
export interface SearchIndex {
  /** The papers of which the user said something and that are not in the bin, changed last first. */
  lines: readonly SearchLine[];
  /** The papers in the bin, put there last first. They are few and have no lines in the search column. */
  binned: readonly BinnedLine[];
}

/** What one search found: the ids of all papers and the first annotations are of the same moment. */
export interface Found {
  query: Query;
  /** Whether the search looked in the bin. */
  inBin: boolean;
  /** All papers found, in the order of the index. */
  ids: PaperId[];
  /** The annotations of the first of them, in the same order. */
  annotations: Annotation[];
  /** How many papers in the bin the same query finds, where the search did not look there and understood all of the query. */
  alsoInBin: number;
}

/**
 * Reads the index of the whole library: the packed search column and the rows in the bin. Takes tens of milliseconds for
 * 10 000 papers; a search in the index takes about one.
 */
export const loadIndex = (library: Library): Promise<SearchIndex> =>
  atOneMoment(library, async () => {
    const [chunks, rows] = await Promise.all([library.search.toArray(), rowsInBin(library).toArray()]);
    const lineOf = await lineMaker(library, rows);
    const lines = chunks.flatMap(({ lines: packed }) => (packed === '' ? [] : packed.split('\n').map(unpackLine)));
    return { lines: lines.sort(changedLastFirst), binned: rows.map(binnedLine(lineOf)).sort(binnedLastFirst) };
  });

/**
 * The index after papers have changed. Reads the rows of these papers only.
 * @param index of the library before the change
 * @param changed every id of the papers that changed, those that they had before and those that they have now
 */
export async function updatedIndex(
  library: Library,
  index: SearchIndex,
  changed: readonly PaperId[],
): Promise<SearchIndex> {
  const gone = new Set(changed);
  const { rows, lineOf } = await atOneMoment(library, async () => {
    const found = await findRows(library, changed);
    return { rows: found, lineOf: await lineMaker(library, found) };
  });
  // A row may be kept under an id that is not among those that changed, and then its old line has that id.
  for (const { id } of rows) gone.add(id);
  const rest = ({ id }: SearchLine): boolean => !gone.has(id);
  const lines = rows.filter(saysSomething).map(lineOf);
  const binned = rows.filter(({ deleted }) => deleted !== undefined).map(binnedLine(lineOf));
  return {
    lines: [...index.lines.filter(rest), ...lines].sort(changedLastFirst),
    binned: [...index.binned.filter(rest), ...binned].sort(binnedLastFirst),
  };
}

/** The papers that `query` finds, in the order of the index. It looks in the bin only where the query asks for that. */
export const search = (index: SearchIndex, query: Query): PaperId[] =>
  matching(asksBin(query) ? index.binned : index.lines, query);

/**
 * Searches, and reads the annotations of the first papers found.
 * @param limit how many annotations are read at most
 */
export async function readFound(library: Library, index: SearchIndex, query: Query, limit: number): Promise<Found> {
  const inBin = asksBin(query);
  const ids = search(index, query);
  const rows = await library.annotations.bulkGet(ids.slice(0, limit));
  // A paper may have changed since the index was read; the index that knows of it is on its way.
  const isThere = (row: AnnotationRow): boolean => (inBin ? row.deleted !== undefined : saysSomething(row));
  return {
    query,
    inBin,
    ids,
    annotations: rows
      .filter((row) => row !== undefined)
      .filter(isThere)
      .map(annotationOf),
    alsoInBin: inBin || query.errors.length > 0 ? 0 : matching(index.binned, query).length,
  };
}

const matching = (lines: readonly SearchLine[], query: Query): PaperId[] =>
  lines.filter((line) => matchesQuery(query, line)).map(({ id }) => id);

type LineOf = (row: AnnotationRow) => SearchLine;

/** Reads the facts of the papers of `rows`, and makes lines with them. */
async function lineMaker(library: Library, rows: readonly AnnotationRow[]): Promise<LineOf> {
  const papers = await getPapers(
    library,
    rows.map(({ id }) => id),
  );
  return (row) => ({ id: row.id, ...searchable(row, papers.get(row.id)) });
}

const binnedLine =
  (lineOf: LineOf) =>
  (row: AnnotationRow): BinnedLine => ({ ...lineOf(row), at: binnedAt(row) ?? 0 });

const changedLastFirst = (a: SearchLine, b: SearchLine): number => b.updated - a.updated || (a.id < b.id ? 1 : -1);
const binnedLastFirst = (a: BinnedLine, b: BinnedLine): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** Does `work` in one transaction that only reads, so that no write comes between two of its reads. */
const atOneMoment = async <Value>(library: Library, work: () => Promise<Value>): Promise<Value> =>
  library.transaction('r', [library.annotations, library.papers, library.search], work);
