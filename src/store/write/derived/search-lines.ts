import { saysSomething } from '../../../core/annotation.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { searchable } from '../../../core/query/query-match.ts';
import type { SearchRow } from '../../derived-rows.ts';
import { annotationOf } from '../../read.ts';
import type { AnnotationRow, Library } from '../../schema.ts';
import { packLine } from '../../search-line.ts';
import { type Lines, linesIn, placeLines } from '../rows/place-lines.ts';
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
    const placed = new Map<PaperId, Array<{ chunk: number; line: string }>>();
    await library.search.each(({ chunk, lines }) => {
      for (const line of linesIn(lines)) placed.set(idOf(line), [...(placed.get(idOf(line)) ?? []), { chunk, line }]);
    });
    const differences: Difference[] = [];
    const found = (key: PaperId, is: Difference['is']) => differences.push({ of: 'search lines', key, is });
    await library.annotations.each((row) => {
      const [first, ...others] = placed.get(row.id) ?? [];
      placed.delete(row.id);
      if (!saysSomething(row)) {
        if (first !== undefined || row.chunk !== undefined) found(row.id, 'extra');
      } else if (first === undefined) found(row.id, 'missing');
      else if (others.length > 0) found(row.id, 'extra');
      else if (first.chunk !== row.chunk || first.line !== lineOf(row)) found(row.id, 'wrong');
    });
    for (const id of placed.keys()) found(id, 'extra');
    return differences;
  },
  rebuildPage: async (library, after) =>
    typeof after === 'string' ? addMissing(library, after) : cleanChunks(library, after ?? -1),
};

async function cleanChunks(library: Library, after: number): Promise<RebuiltPage> {
  const chunks = await library.search.where('chunk').above(after).limit(chunksAtOnce).toArray();
  for (const chunk of chunks) await cleanChunk(library, chunk);
  return { next: chunks.at(-1)?.chunk ?? '', papers: 0 };
}

async function cleanChunk(library: Library, { chunk, lines }: SearchRow): Promise<void> {
  const ids = [...new Set(linesIn(lines).map(idOf))];
  const rows = (await library.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  const clean = rows.filter((row) => saysSomething(row) && row.chunk === chunk).map(lineOf);
  if (clean.join('\n') !== lines) await library.search.put({ chunk, lines: clean.join('\n') });
}

async function addMissing(library: Library, after: PaperId | ''): Promise<RebuiltPage> {
  const { rows, next } = await rowsAfter(library, after);
  const numbers = [...new Set(rows.flatMap(({ chunk }) => chunk ?? []))];
  const chunks = new Map<number, Lines>();
  for (const row of (await library.search.bulkGet(numbers)).filter((found) => found !== undefined))
    chunks.set(row.chunk, new Map(linesIn(row.lines).map((line) => [idOf(line), line])));
  const isWrong = (row: AnnotationRow): boolean =>
    saysSomething(row)
      ? row.chunk === undefined || chunks.get(row.chunk)?.get(row.id) !== lineOf(row)
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

const lineOf = (row: AnnotationRow): string => packLine(row.id, searchable(annotationOf(row)));

const idOf = (line: string): PaperId => line.slice(0, line.indexOf('\t')) as PaperId;
