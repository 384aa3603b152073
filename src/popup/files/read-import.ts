import type { Annotation } from '../../core/annotation.ts';
import { planImport } from '../../core/import-plan.ts';
import { idsOfEntry, type LibraryEntry } from '../../core/library-entry.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { formats } from '../../formats/index.ts';
import { largestFile } from '../../formats/refusal.ts';
import { getKeptAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import type { ImportEvent } from './import-state.ts';
import { readText } from './read-text.ts';
import { shortTurns } from './short-turns.ts';

/** Ids looked up at a time. */
const idsAtOnce = 500;

/** Reads a file and finds what it would change in the library, without changing anything. */
export async function readImport(
  library: Library,
  file: File,
): Promise<Extract<ImportEvent, { type: 'refused' | 'read' }>> {
  if (file.size > largestFile)
    return { type: 'refused', refusal: { kind: 'too-big', size: file.size, most: largestFile } };
  const text = await readText(file).catch(() => undefined);
  const read = formats.find((format) => format.read !== undefined)?.read;
  if (text === undefined || read === undefined) return { type: 'refused', refusal: { kind: 'unreadable' } };
  const pause = shortTurns();
  const { entries, problems, bad, unread, refused } = await read(text, pause);
  if (refused !== undefined) return { type: 'refused', refusal: refused };
  const { planned, counts, inBin } = await planImport(entries, await existing(library, entries), pause);
  const wanted = planned.filter(({ change }) => change !== 'same').map(({ entry }) => entry);
  return {
    type: 'read',
    ready: {
      file: file.name,
      entries: wanted,
      counts: { fresh: counts.new, changed: counts.changed, same: counts.same, bad: bad + unread },
      problems,
      unread,
      inBin,
    },
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
