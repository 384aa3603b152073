import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Edit, type OpId, parseOpId } from '../../src/core/edit.ts';
import type { Saved } from '../../src/core/editing.ts';
import { type PaperId, parseKeptId } from '../../src/core/ids/paper-id.ts';
import type { Paper } from '../../src/core/paper.ts';
import { type Library, openLibrary } from '../../src/store/schema.ts';
import { writeEdit } from '../../src/store/write/edit.ts';
import type { Written } from '../../src/store/write/rows/transaction.ts';

/** A new library in memory. Give the disk of another one to open the same library again. */
export function testLibrary(
  disk = new IDBFactory(),
  freeBytes = async () => Number.POSITIVE_INFINITY,
): Library & { disk: IDBFactory } {
  return Object.assign(openLibrary('test', { indexedDB: disk, IDBKeyRange, freeBytes }), { disk });
}

/** Everything the library holds, by table. */
export async function dump(library: Library): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

export function paperId(text: string): PaperId {
  const id = parseKeptId(text);
  if (id === undefined) throw new Error(`${text} is no paper id`);
  return id;
}

export function testPaper(
  id: string,
  more: Partial<Omit<Paper, 'id' | 'aliases'>> & { aliases?: string[] } = {},
): Paper {
  return {
    title: `Paper ${id}`,
    authors: ['A. Author'],
    ...more,
    id: paperId(id),
    aliases: (more.aliases ?? []).map(paperId),
  };
}

let made = 0;

/** An op-id that no other test has. */
export function opId(): OpId {
  made += 1;
  const text = `op-${String(made).padStart(13, '0')}`;
  const op = parseOpId(text);
  if (op === undefined) throw new Error(`${text} is no op-id`);
  return op;
}

let clock = Date.UTC(2026, 5, 12);

/** The time of the tests, a second later at each call. */
export function tick(): number {
  clock += 1_000;
  return clock;
}

/** Writes one edit with an op-id of its own, each a second after the one before. */
export const edit = (library: Library, paper: Paper, what: Edit, op = opId()): Promise<Written<Saved>> =>
  writeEdit(library, { op, paper, edit: what, site: 'arxiv' }, tick());
