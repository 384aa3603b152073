import { saysSomething } from '../../../core/annotation.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { searchable } from '../../../core/query/query-match.ts';
import type { SearchRow } from '../../derived-rows.ts';
import { annotationOf, getPapers } from '../../read.ts';
import type { AnnotationRow, Library } from '../../schema.ts';
import { packLine } from '../../search-line.ts';
import { idOf, type Lines, linesIn, placeLines } from '../rows/place-lines.ts';
import { readWriter } from '../rows/writer.ts';
import type { DerivedTable, Difference, RebuiltPage } from './derived-table.ts';
import { rowsAfter } from './rows-after.ts';

/** Chunks in one page of a rebuilding, each of up to 256 lines. */
const chunksAtOnce = 2;

/**
 * The packed search column. A rebuilding goes through the chunks first, and drops the lines that have no row there; then
 * through the rows, and adds the lines that are missing.
 */
export const searchLinesTable: DerivedTable = {
  name: 'search lines',
  fills: ['search', 'annotations.chunk'],
  compare: async (library) => {
    const placed = await placedLines(library);
    const rows = await library.annotations.toArray();
    const right = await rightLines(library, rows);
    const differences = rows.flatMap((row): Difference[] => {
      const is = differenceOf(row, placed.get(row.id) ?? [], right.get(row.id));
      placed.delete(row.id);
      return is === undefined ? [] : [{ of: 'search lines', key: row.id, is }];
    });
    return [...differences, ...[...placed.keys()].map((key) => ({ of: 'search lines', key, is: 'extra' }) as const)];
  },
  rebuildPage: async (library, after) =>
    typeof after === 'string' ? addMissing(library, after) : cleanChunks(library, after ?? -1),
};

/** A line as it is stored. */
interface PlacedLine {
  chunk: number;
  line: string;
}

/** What is wrong with the lines of `row`. */
function differenceOf(
  row: AnnotationRow,
  [first, ...others]: readonly PlacedLine[],
  right: string | undefined,
): Difference['is'] | undefined {
  if (!saysSomething(row)) return first === undefined && row.chunk === undefined ? undefined : 'extra';
  if (first === undefined) return 'missing';
  if (others.length > 0) return 'extra';
  return first.chunk === row.chunk && first.line === right ? undefined : 'wrong';
}

/** All lines of each paper as they are stored. */
async function placedLines(library: Library): Promise<Map<PaperId, PlacedLine[]>> {
  const placed = new Map<PaperId, PlacedLine[]>();
  await library.search.each(({ chunk, lines }) => {
    for (const line of linesIn(lines)) placed.set(idOf(line), [...(placed.get(idOf(line)) ?? []), { chunk, line }]);
  });
  return placed;
}

async function cleanChunks(library: Library, after: number): Promise<RebuiltPage> {
  const chunks = await library.search.where('chunk').above(after).limit(chunksAtOnce).toArray();
  for (const chunk of chunks) await cleanChunk(library, chunk);
  return { next: chunks.at(-1)?.chunk ?? '', papers: 0 };
}

async function cleanChunk(library: Library, { chunk, lines }: SearchRow): Promise<void> {
  const ids = [...new Set(linesIn(lines).map(idOf))];
  const rows = (await library.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  const kept = rows.filter((row) => saysSomething(row) && row.chunk === chunk);
  const clean = [...(await rightLines(library, kept)).values()].join('\n');
  if (clean !== lines) await library.search.put({ chunk, lines: clean });
}

async function addMissing(library: Library, after: PaperId | ''): Promise<RebuiltPage> {
  const { rows, next } = await rowsAfter(library, after);
  const numbers = [...new Set(rows.flatMap(({ chunk }) => chunk ?? []))];
  const chunks = new Map<number, Lines>();
  for (const row of (await library.search.bulkGet(numbers)).filter((found) => found !== undefined))
    chunks.set(row.chunk, new Map(linesIn(row.lines).map((line) => [idOf(line), line])));
  const right = await rightLines(library, rows);
  const isWrong = (row: AnnotationRow): boolean =>
    saysSomething(row)
      ? row.chunk === undefined || chunks.get(row.chunk)?.get(row.id) !== right.get(row.id)
      : row.chunk !== undefined;
  const wrong = rows.filter(isWrong);
  if (wrong.length > 0) await placeAgain(library, wrong);
  return { next, papers: rows.length };
}

async function placeAgain(library: Library, rows: readonly AnnotationRow[]): Promise<void> {
  const writer = await readWriter(library);
  const { places, chunks } = await placeLines(
    library,
    writer,
    rows.map((row) => ({ stored: [row], becomes: [annotationOf(row)] })),
  );
  await library.search.bulkPut(chunks);
  await library.annotations.bulkPut(
    rows.map(({ chunk: _chunk, ...row }) => {
      const chunk = places.get(row.id);
      return chunk === undefined ? row : { ...row, chunk };
    }),
  );
  await library.meta.put(writer);
}

/** The line of each row, in the order of the rows. */
async function rightLines(library: Library, rows: readonly AnnotationRow[]): Promise<Map<PaperId, string>> {
  const papers = await getPapers(
    library,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.id, packLine(row.id, searchable(annotationOf(row), papers.get(row.id)))]));
}
