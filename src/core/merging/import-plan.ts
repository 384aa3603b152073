import type { Annotation } from '../annotation.ts';
import { wouldStayInBin } from '../bin.ts';
import { compareStrength, type PaperId } from '../ids/paper-id.ts';
import { idsOfEntry, type LibraryEntry } from '../library-entry.ts';
import type { Pause } from '../pause.ts';
import { sameValue } from '../same-value.ts';
import { tagKey } from '../tag.ts';
import { mergeAnnotations } from './merge.ts';

/** What importing one paper would do. */
export interface PlannedEntry {
  change: 'new' | 'same' | 'changed';
  /** The paper as the file has it; what the file says of it in several entries is merged into one. */
  entry: LibraryEntry;
  /** What the library has of it now. */
  before?: Annotation;
  /** What it would have then. */
  after: Annotation;
  /**
   * `stays`: the file says something of it, and it would lie in the bin all the same, because it was put there later; `goes`:
   * the file moves it there.
   */
  bin?: 'stays' | 'goes';
}

/** What importing a file would do. */
export interface ImportPlan {
  /** One for each paper, in the order in which the file names them first. */
  planned: PlannedEntry[];
  counts: Record<PlannedEntry['change'], number>;
  inBin: Record<'stays' | 'goes', number>;
}

/**
 * What merging `entries` into the library would do, without doing it. The worker merges by the same rules.
 * @param existing annotations of the library that any id of the entries names, by whichever ids
 * @param pause asked after every paper
 */
export async function planImport(
  entries: readonly LibraryEntry[],
  existing: ReadonlyMap<PaperId, Annotation>,
  pause?: Pause,
): Promise<ImportPlan> {
  const known = new Map<PaperId, Annotation>();
  for (const annotation of new Set(existing.values()))
    for (const id of [annotation.id, ...annotation.aliases]) known.set(id, annotation);
  const plan: ImportPlan = { planned: [], counts: { new: 0, same: 0, changed: 0 }, inBin: { stays: 0, goes: 0 } };
  for (const group of await onePerPaper(entries, pause)) {
    const entry = group.reduce(mergeEntries);
    const befores = [...new Set(idsOfEntry(entry).map((id) => known.get(id)))].filter((some) => some !== undefined);
    const planned = plannedEntry(entry, befores);
    plan.planned.push(planned);
    plan.counts[planned.change] += 1;
    if (planned.bin !== undefined) plan.inBin[planned.bin] += 1;
    await pause?.();
  }
  return plan;
}

function plannedEntry(entry: LibraryEntry, befores: readonly Annotation[]): PlannedEntry {
  const [before, ...others] = befores;
  const after = befores.reduceRight((merged, known) => mergeAnnotations(known, merged), entry.annotation);
  const bin = binOf(entry.annotation, befores, after);
  const planned = { entry, after, ...(bin === undefined ? {} : { bin }) };
  if (before === undefined) return { change: 'new', ...planned };
  const same = others.length === 0 && sameButTimes(before, after) && !saysMore(entry.annotation, before);
  return { change: same ? 'same' : 'changed', before, ...planned };
}

function binOf(
  incoming: Annotation,
  befores: readonly Annotation[],
  after: Annotation,
): PlannedEntry['bin'] | undefined {
  if (wouldStayInBin(incoming, after)) return 'stays';
  const isNews = incoming.deleted !== undefined && befores.every(({ deleted }) => deleted === undefined);
  // Where neither has a stamp, the worker stamps what the file says.
  const isUnstamped = [incoming, ...befores].every(({ stamps }) => stamps.deleted === undefined);
  return isNews && (after.deleted !== undefined || isUnstamped) ? 'goes' : undefined;
}

const sameButTimes = (a: Annotation, b: Annotation): boolean =>
  sameValue({ ...a, created: 0, updated: 0 }, { ...b, created: 0, updated: 0 });

/** Whether `theirs` says something without a stamp that `mine` does not: the worker stamps it, and it may win. */
function saysMore(theirs: Annotation, mine: Annotation): boolean {
  const { status, star, deleted, stamps } = theirs;
  const stamped = new Set(stamps.tags.map(([key]) => key));
  const mineKeys = new Set(mine.tags.map(tagKey));
  return (
    (status !== undefined && stamps.status === undefined && status !== mine.status) ||
    (star && stamps.star === undefined && !mine.star) ||
    (deleted !== undefined && stamps.deleted === undefined && mine.deleted === undefined) ||
    theirs.tags.map(tagKey).some((key) => !stamped.has(key) && !mineKeys.has(key))
  );
}

/** Entries that share an id, directly or through a third one, come together. */
async function onePerPaper(entries: readonly LibraryEntry[], pause: Pause | undefined): Promise<Set<LibraryEntry[]>> {
  const groups = new Map<PaperId, LibraryEntry[]>();
  for (const entry of entries) {
    const found = [...new Set(idsOfEntry(entry).map((id) => groups.get(id)))].filter((group) => group !== undefined);
    // The largest group takes the others in, so that no file makes this slow.
    const [group = [], ...others] = found.sort((a, b) => b.length - a.length);
    const joining = [...others.flat(), entry];
    group.push(...joining);
    for (const id of joining.flatMap(idsOfEntry)) groups.set(id, group);
    await pause?.();
  }
  return new Set(groups.values());
}

function mergeEntries(a: LibraryEntry, b: LibraryEntry): LibraryEntry {
  const annotation = mergeAnnotations(a.annotation, b.annotation);
  const papers = [a.paper, b.paper].filter((paper) => paper !== undefined);
  const [first, second = first] = papers.sort((one, other) => compareStrength(one.id, other.id));
  return first === undefined ? { annotation } : { annotation, paper: { ...second, ...first } };
}
