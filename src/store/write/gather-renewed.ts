import { type Annotation, saysSomething } from '../../core/annotation.ts';
import { areApart, type Parts } from '../../core/apart.ts';
import { applyEdit } from '../../core/edit.ts';
import { mergeAnnotations } from '../../core/merge.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { renewed } from '../../core/renewed-id.ts';
import { areTwoPapers } from '../../core/two-papers.ts';
import { namesOf } from '../find-rows.ts';
import { annotationOf } from '../read.ts';
import type { AnnotationRow, WriterRow } from '../schema.ts';
import { underStrongest } from './working-rows.ts';
import { tick } from './writer.ts';

/** Rows as they are stored, and the one annotation that they become under ids of now. */
export interface Renewed {
  stored: AnnotationRow[];
  annotation: Annotation;
}

/**
 * What `rows` become when their ids are written as they are now. Those that then have an id in common become one. Where they
 * cannot be one paper, or the user parted them, the id stays with the row that had it already; the other one goes on under
 * the ids that are left to it.
 * @param parts what the user parted, in ids of now
 */
export function gatherRenewed(
  rows: readonly AnnotationRow[],
  parts: readonly Parts[],
  clock: { writer: WriterRow; now: number },
): Renewed[] {
  let all: Renewed[] = [];
  for (const row of rows) {
    let next: Renewed = { stored: [row], annotation: renewed(annotationOf(row)) };
    const others = all.filter((each) => !shares(each, next));
    for (const other of all.filter((each) => !others.includes(each))) {
      const apart = cannotBeOne(other, next, parts) ? partedNames(other, next) : undefined;
      next = apart?.next ?? joined(other, next, clock);
      if (apart !== undefined) others.push(apart.other);
    }
    all = [...others, next];
  }
  return all.map(({ stored, annotation }) => ({ stored, annotation: underStrongest(annotation, []) }));
}

const sharedNames = (a: Renewed, b: Renewed): PaperId[] =>
  namesOf(a.annotation).filter((name) => namesOf(b.annotation).includes(name));

const shares = (a: Renewed, b: Renewed): boolean => sharedNames(a, b).length > 0;

function cannotBeOne(a: Renewed, b: Renewed, parts: readonly Parts[]): boolean {
  const [some, others] = [namesOf(a.annotation), namesOf(b.annotation)];
  return areTwoPapers(some, others) || areApart(some, others, parts);
}

/** Each under the names that are its own; undefined where one of them would be left without any. */
function partedNames(other: Renewed, next: Renewed): { other: Renewed; next: Renewed } | undefined {
  const shared = sharedNames(other, next);
  const had = new Set(next.stored.flatMap(namesOf));
  const stays = without(
    other.annotation,
    shared.filter((name) => had.has(name)),
  );
  const goesOn = without(
    next.annotation,
    shared.filter((name) => !had.has(name)),
  );
  return stays && goesOn && { other: { ...other, annotation: stays }, next: { ...next, annotation: goesOn } };
}

/** The annotation under those of its ids that are not among `taken`; undefined where none is left. */
function without(annotation: Annotation, taken: readonly PaperId[]): Annotation | undefined {
  const [id, ...aliases] = namesOf(annotation).filter((name) => !taken.includes(name));
  return id === undefined ? undefined : { ...annotation, id, aliases };
}

/** What is outside the bin stays outside it, with all that was said of the paper. */
function joined(a: Renewed, b: Renewed, { writer, now }: { writer: WriterRow; now: number }): Renewed {
  const both = mergeAnnotations(a.annotation, b.annotation);
  const isBinned = both.deleted !== undefined && [a, b].some(({ annotation }) => saysSomething(annotation));
  const annotation = isBinned ? applyEdit(both, { kind: 'restore' }, tick(writer, now)) : both;
  return { stored: [...a.stored, ...b.stored], annotation };
}
