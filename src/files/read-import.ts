import type { Annotation } from '../core/annotation.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import { idsOfEntry, type LibraryEntry } from '../core/library-entry.ts';
import { type ImportPlan, type PlannedEntry, planImport } from '../core/merging/import-plan.ts';
import type { Pause } from '../core/pause.ts';
import { failure, type Result, success } from '../core/result.ts';
import { chooseFormat } from '../formats/choose-format.ts';
import type { ReadFile } from '../formats/format.ts';
import { largestFile } from '../formats/refusal.ts';
import { getKeptAnnotations, readMergeClock } from '../store/read.ts';
import type { Library } from '../store/schema.ts';
import { openFile, readBeginning, UnreadableFile } from './open-file.ts';
import type { ImportReading, ImportRefusal, ReadyImport } from './ready-import.ts';
import { shortTurns } from './short-turns.ts';

/** Ids looked up at a time. */
const idsAtOnce = 500;

/** Reads a file and finds what it would change in the library, without changing anything. */
export async function readImport(library: Library, file: File): Promise<ImportReading> {
  if (file.size > largestFile)
    return { type: 'refused', refusal: { kind: 'too-big', size: file.size, most: largestFile } };
  const pause = shortTurns();
  const read = await readBy(file, pause);
  if (!read.ok) return { type: 'refused', refusal: read.error };
  const { entries, problems, unreadable, unread } = read.value;
  const clock = await readMergeClock(library, Date.now());
  const plan = await planImport(entries, await existing(library, entries), clock, pause);
  return { type: 'read', ready: forPreview(file.name, plan, { problems, unreadable, unread }) };
}

/** What the format that fits the file reads of it, or why it is refused. */
async function readBy(file: File, pause: Pause): Promise<Result<ReadFile, ImportRefusal>> {
  try {
    const chosen = chooseFormat(await readBeginning(file));
    if (!chosen.ok) return failure({ kind: 'wrong-type', looks: chosen.error });
    const read = await chosen.value.read(openFile(file), pause);
    return read.refused === undefined ? success(read) : failure(read.refused);
  } catch (error) {
    if (error instanceof UnreadableFile) return failure({ kind: 'unreadable' });
    throw error;
  }
}

/**
 * Makes what the user is shown of the plan. Papers that lie in the bin are put back unless the user says no: a user who imports to
 * get papers back would miss them, and any other user sees how many there are.
 */
function forPreview(
  file: string,
  { planned, inBin }: ImportPlan,
  { problems, unreadable, unread }: Pick<ReadFile, 'problems' | 'unreadable' | 'unread'>,
): ReadyImport {
  const binned = planned.filter(({ bin }) => bin === 'stays');
  const others = planned.filter(({ bin }) => bin !== 'stays');
  const countOf = (change: PlannedEntry['change']): number => others.filter((each) => each.change === change).length;
  return {
    file,
    entries: planned.filter(({ change }) => change !== 'same').map(({ entry }) => entry),
    onlyBinned: binned.filter(({ change }) => change === 'same').map(({ entry }) => entry),
    counts: {
      fresh: countOf('new'),
      changed: countOf('changed'),
      same: countOf('same'),
      inBin: inBin.stays,
      unreadable: unreadable + unread,
    },
    problems,
    unread,
    toBin: inBin.goes,
    putBack: binned.length > 0,
  };
}

/** The annotations that the library has of the papers in `entries`. */
async function existing(library: Library, entries: readonly LibraryEntry[]): Promise<Map<PaperId, Annotation>> {
  const ids = [...new Set(entries.flatMap(idsOfEntry))];
  const found = new Map<PaperId, Annotation>();
  for (let at = 0; at < ids.length; at += idsAtOnce)
    for (const annotation of await getKeptAnnotations(library, ids.slice(at, at + idsAtOnce)))
      found.set(annotation.id, annotation);
  return found;
}
