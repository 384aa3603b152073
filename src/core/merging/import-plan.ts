import { type Annotation, namesOf } from '../annotation.ts';
import { compareStrength, type PaperId } from '../ids/paper-id.ts';
import { idsOfEntry, type LibraryEntry } from '../library-entry.ts';
import type { Pause } from '../pause.ts';
import type { MergeClock } from './clamp-stamps.ts';
import { mergeAnnotations } from './merge.ts';
import { type MergedEntry, mergeEntry } from './merge-entry.ts';

/** What importing one paper would do. */
export interface PlannedEntry extends Pick<MergedEntry, 'change' | 'bin'> {
  /** The paper as the file has it; several entries of one paper are merged into one. */
  entry: LibraryEntry;
  /** What the library has of it now. */
  before?: Annotation;
  /** What it would have then. */
  after: Annotation;
}

/** What importing a file would do. */
export interface ImportPlan {
  /** One for each paper, in the order in which the file names them first. */
  planned: PlannedEntry[];
  counts: Record<PlannedEntry['change'], number>;
  inBin: Record<'stays' | 'goes', number>;
}

/**
 * What merging `entries` into the library would do, without doing it.
 * @param existing annotations of the library that any id of the entries names, by whichever ids
 * @param clock as it stands when the file is read; the import itself runs by a later one
 * @param pause asked after every paper
 */
export async function planImport(
  entries: readonly LibraryEntry[],
  existing: ReadonlyMap<PaperId, Annotation>,
  clock: MergeClock,
  pause?: Pause,
): Promise<ImportPlan> {
  const known = new Map<PaperId, Annotation>();
  for (const annotation of new Set(existing.values())) for (const id of namesOf(annotation)) known.set(id, annotation);
  const plan: ImportPlan = { planned: [], counts: { new: 0, same: 0, changed: 0 }, inBin: { stays: 0, goes: 0 } };
  for (const group of await onePerPaper(entries, known, pause)) {
    const planned = plannedEntry(group.reduce(mergeEntries), known, clock);
    plan.planned.push(planned);
    plan.counts[planned.change] += 1;
    if (planned.bin !== undefined) plan.inBin[planned.bin] += 1;
    await pause?.();
  }
  return plan;
}

function plannedEntry(entry: LibraryEntry, known: ReadonlyMap<PaperId, Annotation>, clock: MergeClock): PlannedEntry {
  const kept = [...new Set(idsOfEntry(entry).map((id) => known.get(id)))].filter((some) => some !== undefined);
  const { annotation: after, ...merged } = mergeEntry(kept, entry, clock);
  const [before] = kept;
  return { ...merged, entry, after, ...(before === undefined ? {} : { before }) };
}

/** Entries that share an id come together, directly, through a third one, or through a paper of the library. */
async function onePerPaper(
  entries: readonly LibraryEntry[],
  known: ReadonlyMap<PaperId, Annotation>,
  pause: Pause | undefined,
): Promise<Set<LibraryEntry[]>> {
  const groups = new Map<PaperId, LibraryEntry[]>();
  const idsOf = (entry: LibraryEntry): PaperId[] => idsOfEntry(entry).flatMap((id) => [id, ...namesIn(known, id)]);
  for (const entry of entries) {
    const found = [...new Set(idsOf(entry).map((id) => groups.get(id)))].filter((group) => group !== undefined);
    // The largest group takes the others in, so that no file makes this slow.
    const [group = [], ...others] = found.sort((a, b) => b.length - a.length);
    const joining = [...others.flat(), entry];
    group.push(...joining);
    for (const id of joining.flatMap(idsOf)) groups.set(id, group);
    await pause?.();
  }
  return new Set(groups.values());
}

function namesIn(known: ReadonlyMap<PaperId, Annotation>, id: PaperId): PaperId[] {
  const annotation = known.get(id);
  return annotation === undefined ? [] : namesOf(annotation);
}

/**
 * The entry with no id that cannot be of its paper. Merged with an entry under another id, such an id would count as one of
 * the joint paper.
 */
function withOwnIds({ annotation, paper }: LibraryEntry): LibraryEntry {
  const [id, ...aliases] = idsOfEntry(paper === undefined ? { annotation } : { annotation, paper });
  const own = new Set([id, ...aliases]);
  const named = { annotation: { ...annotation, aliases } };
  if (paper === undefined) return named;
  const paperId = own.has(paper.id) ? paper.id : annotation.id;
  return { ...named, paper: { ...paper, id: paperId, aliases: paper.aliases.filter((alias) => own.has(alias)) } };
}

function mergeEntries(one: LibraryEntry, other: LibraryEntry): LibraryEntry {
  const [a, b] = [withOwnIds(one), withOwnIds(other)];
  const annotation = mergeAnnotations(a.annotation, b.annotation);
  const papers = [a.paper, b.paper].filter((paper) => paper !== undefined);
  const [first, second = first] = papers.sort((one, other) => compareStrength(one.id, other.id));
  return first === undefined ? { annotation } : { annotation, paper: { ...second, ...first } };
}
