import { saysSomething } from '../../../core/annotation.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import { searchable } from '../../../core/query/query-match.ts';
import type { SearchRow } from '../../derived-rows.ts';
import { getPapers } from '../../read.ts';
import type { Library, WriterRow } from '../../schema.ts';
import { packLine } from '../../search-line.ts';
import type { RowChange } from './row-change.ts';

/** A chunk takes new lines until it holds so many, or so many characters: it is written whole on every save. */
const mostLines = 256;
const mostCharacters = 65_536;

/** The lines of one chunk, by paper. */
export type Lines = Map<PaperId, string>;

/** Where the lines of what changed go. */
export interface PlacedLines {
  /** The chunk of each annotation that is shown. */
  places: ReadonlyMap<PaperId, number>;
  /** The chunks that have to be written. */
  chunks: SearchRow[];
}

/**
 * Puts the search lines of what changed in the place of the old ones, and leaves it to the caller to write them. The facts
 * of the papers must be written before, because the lines have some of them.
 * @param writer its open chunk moves on when it is full
 */
export async function placeLines(
  library: Library,
  writer: WriterRow,
  changes: readonly RowChange[],
): Promise<PlacedLines> {
  const [chunks, papers] = await Promise.all([
    readChunks(library, [writer.chunk, ...changes.flatMap(({ stored }) => stored.map(chunkOf))]),
    getPapers(
      library,
      changes.flatMap(({ becomes }) => becomes.filter(saysSomething).map(({ id }) => id)),
    ),
  ]);
  const places = new Map<PaperId, number>();
  const touched = new Set<number>();
  for (const { stored, becomes } of changes) {
    for (const row of stored) {
      if (row.chunk !== undefined && chunks.get(row.chunk)?.delete(row.id)) touched.add(row.chunk);
    }
    for (const annotation of becomes.filter(saysSomething)) {
      const number = stored.map(chunkOf).find((chunk) => chunk !== undefined) ?? openChunk(writer, chunks);
      addLine(chunks, number, packLine(annotation.id, searchable(annotation, papers.get(annotation.id))));
      places.set(annotation.id, number);
      touched.add(number);
    }
  }
  const packed = (chunk: number): string => [...(chunks.get(chunk)?.values() ?? [])].join('\n');
  return { places, chunks: [...touched].map((chunk) => ({ chunk, lines: packed(chunk) })) };
}

const chunkOf = (row: { chunk?: number }): number | undefined => row.chunk;

async function readChunks(library: Library, numbers: ReadonlyArray<number | undefined>): Promise<Map<number, Lines>> {
  const wanted = [...new Set(numbers.filter((number) => number !== undefined))];
  const rows = await library.search.bulkGet(wanted);
  return new Map(wanted.map((number, at) => [number, linesById(rows[at]?.lines ?? '')]));
}

/** The lines of a chunk as it is stored. */
export const linesIn = (packed: string): string[] => (packed === '' ? [] : packed.split('\n'));

function linesById(packed: string): Lines {
  const lines: Lines = new Map();
  for (const line of linesIn(packed)) {
    lines.set(idOf(line), line);
  }
  return lines;
}

/** The id of the paper that a line is of. */
export const idOf = (line: string): PaperId => line.slice(0, line.indexOf('\t')) as PaperId;

function openChunk(writer: WriterRow, chunks: Map<number, Lines>): number {
  const open = chunks.get(writer.chunk);
  if (open !== undefined && isFull(open)) writer.chunk += 1;
  return writer.chunk;
}

function isFull(lines: Lines): boolean {
  let characters = 0;
  for (const line of lines.values()) characters += line.length;
  return lines.size >= mostLines || characters >= mostCharacters;
}

function addLine(chunks: Map<number, Lines>, number: number, line: string): void {
  const lines: Lines = chunks.get(number) ?? new Map();
  lines.set(idOf(line), line);
  chunks.set(number, lines);
}
