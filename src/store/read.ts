import { type Annotation, namesOf, saysSomething } from '../core/annotation.ts';
import type { Draft } from '../core/draft.ts';
import type { TagUse } from '../core/editing.ts';
import { withImplied } from '../core/ids/contained-ids.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import type { MergeClock } from '../core/merging/clamp-stamps.ts';
import type { Paper } from '../core/paper.ts';
import { millisOf } from '../core/stamp.ts';
import { findRows, rowsInBin } from './find-rows.ts';
import type { AnnotationRow, Library, WriterRow } from './schema.ts';

/** Rows read at a time where all are wanted. */
const pageSize = 300;

/** The annotation in a row, without what only the store needs. */
export function annotationOf(row: AnnotationRow): Annotation {
  const { shown: _shown, chunk: _chunk, titleKey: _titleKey, leaving: _leaving, ...annotation } = row;
  return annotation;
}

/** The annotations of these papers, found by id or alias, each once; those that say nothing or are in the bin are left out. */
export async function getAnnotations(library: Library, ids: readonly PaperId[]): Promise<Annotation[]> {
  const rows = await findRows(library, ids);
  const saying = sayingIds(ids);
  return rows.filter(saysSomething).map((row) => withAskedIds(saying, annotationOf(row)));
}

/** The ids of `ids` that imply another one, by the implied one. */
const sayingIds = (ids: readonly PaperId[]): ReadonlyMap<PaperId, PaperId> =>
  new Map(
    ids.flatMap((id) =>
      withImplied([id])
        .slice(1)
        .map((said) => [said, id] as const),
    ),
  );

/**
 * If the caller used an id that only implies a stored one (a DOI of the ACL), adds it to the aliases, so that the caller can
 * match the answer.
 */
function withAskedIds(saying: ReadonlyMap<PaperId, PaperId>, annotation: Annotation): Annotation {
  const names = namesOf(annotation);
  const others = names.flatMap((name) => saying.get(name) ?? []).filter((id) => !names.includes(id));
  return others.length === 0 ? annotation : { ...annotation, aliases: [...annotation.aliases, ...others] };
}

/** The same with those in the bin and those that say nothing any more: what an import would be merged with. */
export async function getKeptAnnotations(library: Library, ids: readonly PaperId[]): Promise<Annotation[]> {
  const rows = await findRows(library, ids);
  return rows.map(annotationOf);
}

/**
 * The annotations changed last, newest first.
 * @param before the last one of the page before, to go on after it
 */
export async function latestAnnotations(
  library: Library,
  limit: number,
  before?: Pick<Annotation, 'updated' | 'id'>,
): Promise<Annotation[]> {
  const index = library.annotations.orderBy('[shown+id]');
  const older =
    before === undefined ? index : library.annotations.where('[shown+id]').below([before.updated, before.id]);
  const rows = await older.reverse().limit(limit).toArray();
  return rows.map(annotationOf);
}

/** How many papers say something. */
export const countAnnotations = async (library: Library): Promise<number> =>
  (await library.meta.get('writer'))?.shown ?? 0;

/** How many papers lie in the bin. */
export const countBinned = async (library: Library): Promise<number> => rowsInBin(library).count();

/** The clock by which the times in a file are judged; see `clampStamps`. `now` is milliseconds since 1970. */
export const readMergeClock = async (library: Library, now: number): Promise<MergeClock> =>
  mergeClockOf(await library.meta.get('writer'), now);

/** The same from the writer's row, which a new library does not have yet. */
export const mergeClockOf = (writer: WriterRow | undefined, now: number): MergeClock => ({
  now: Math.max(now, writer?.stamp === undefined ? 0 : millisOf(writer.stamp)),
  device: writer?.device ?? 'unnamed',
});

/** All tags, most used first; of equals the one used last. */
export async function tagUses(library: Library): Promise<TagUse[]> {
  const rows = await library.tags.toArray();
  return rows
    .sort((a, b) => b.count - a.count || b.used - a.used || (a.key < b.key ? -1 : 1))
    .map(({ tag, count, used }) => ({ tag, count, used }));
}

/** The facts kept of these papers, by the id asked for. */
export async function getPapers(library: Library, ids: readonly PaperId[]): Promise<Map<PaperId, Paper>> {
  const papers = await library.papers.bulkGet([...ids]);
  const found = new Map<PaperId, Paper>();
  for (const paper of papers) if (paper !== undefined) found.set(paper.id, paper);
  return found;
}

/** What is typed and not saved of this paper, under any of its ids, the latest; null where there is nothing. */
export async function getDraft(library: Library, id: PaperId): Promise<Draft | null> {
  const rows = await findRows(library, [id]);
  const drafts = await library.drafts.bulkGet([...new Set([id, ...rows.flatMap(namesOf)])]);
  const found = drafts.filter((draft) => draft !== undefined);
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}

/**
 * The library for a file, a few hundred rows in memory at a time.
 * @param ids these papers, in this order; all that say something, by id, without it
 */
export async function* libraryEntries(library: Library, ids?: readonly PaperId[]): AsyncGenerator<LibraryEntry> {
  for await (const rows of ids === undefined ? allRows(library) : namedRows(library, ids)) {
    const shown = rows.filter(saysSomething).map(annotationOf);
    const papers = await getPapers(
      library,
      shown.map(({ id }) => id),
    );
    for (const annotation of shown) {
      const paper = papers.get(annotation.id);
      yield paper === undefined ? { annotation } : { annotation, paper };
    }
  }
}

async function* allRows(library: Library): AsyncGenerator<AnnotationRow[]> {
  let rows = await library.annotations.orderBy('id').limit(pageSize).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    rows = last === undefined ? [] : await library.annotations.where('id').above(last.id).limit(pageSize).toArray();
  }
}

async function* namedRows(library: Library, ids: readonly PaperId[]): AsyncGenerator<AnnotationRow[]> {
  for (let at = 0; at < ids.length; at += pageSize) {
    const page = ids.slice(at, at + pageSize);
    const rows = new Map<PaperId, AnnotationRow>();
    for (const row of await findRows(library, page)) for (const name of namesOf(row)) rows.set(name, row);
    const ordered = page.map((id) => rows.get(id)).filter((row) => row !== undefined);
    yield [...new Set(ordered)];
  }
}
