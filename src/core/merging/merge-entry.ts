import type { Annotation } from '../annotation.ts';
import { wouldStayInBin } from '../bin.ts';
import { idsOfEntry, type LibraryEntry } from '../library-entry.ts';
import { sameValue } from '../same-value.ts';
import { clampStamps, type MergeClock } from './clamp-stamps.ts';
import { mergeAnnotations } from './merge.ts';
import { underStrongest } from './under-strongest.ts';

/** How a merge leaves the library: with one more paper, with a paper as it was but for times, or with a changed one. */
export type ChangeKind = 'new' | 'same' | 'changed';

/** What the library has of a paper after an entry of a file was merged into it. */
export interface MergedEntry {
  change: ChangeKind;
  annotation: Annotation;
  /**
   * `stays`: the entry says something of the paper, and the paper lies in the bin all the same, because it was put there
   * later. `goes`: the entry moves the paper to the bin.
   */
  bin?: 'stays' | 'goes';
}

/**
 * Merges one entry of a file into what the library has of its paper. The preview of an import and the import itself both
 * call it, so that the preview says what the import does.
 * @param kept every annotation of the library that one of the entry's ids names; none for a new paper
 */
export function mergeEntry(kept: readonly Annotation[], entry: LibraryEntry, clock: MergeClock): MergedEntry {
  const ids = idsOfEntry(entry);
  const [first, ...others] = kept;
  const known = first === undefined ? undefined : others.reduce(mergeAnnotations, first);
  const incoming = clampStamps({ ...entry.annotation, aliases: ids.slice(1) }, known, clock);
  const annotation = underStrongest(known === undefined ? incoming : mergeAnnotations(known, incoming), ids);
  const bin = binOf(incoming, kept, annotation);
  return { change: changeKind(kept, annotation), annotation, ...(bin === undefined ? {} : { bin }) };
}

/** How `after` differs from the annotations that it was made of. */
export function changeKind(kept: readonly Annotation[], after: Annotation): ChangeKind {
  const [before, ...others] = kept;
  if (before === undefined) return 'new';
  const { created, updated } = before;
  return others.length === 0 && sameValue(before, { ...after, created, updated }) ? 'same' : 'changed';
}

function binOf(incoming: Annotation, kept: readonly Annotation[], after: Annotation): MergedEntry['bin'] {
  if (wouldStayInBin(incoming, after)) return 'stays';
  const isMoved = incoming.deleted !== undefined && after.deleted !== undefined;
  return isMoved && kept.every(({ deleted }) => deleted === undefined) ? 'goes' : undefined;
}
