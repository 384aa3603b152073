import { type Annotation, namesOf } from '../../../core/annotation.ts';
import { withImplied } from '../../../core/ids/contained-ids.ts';
import { compareStrength, type PaperId } from '../../../core/ids/paper-id.ts';
import { mergeAnnotations } from '../../../core/merging/merge.ts';
import { partNotes } from '../../../core/merging/note-parts.ts';
import { underStrongest } from '../../../core/merging/under-strongest.ts';
import { sameValue } from '../../../core/same-value.ts';
import type { LinkRow } from '../../schema.ts';
import { homeOf, withNote, withoutRemoved } from './parted-fields.ts';

/** The annotations that a joined one is taken apart into. */
export interface Split {
  /** Goes on with what was edited since. */
  home: Annotation;
  others: Annotation[];
  /** Nothing was changed since the link: all are exactly what they were. */
  isWhole: boolean;
}

/**
 * Takes apart what a link joined. What was edited since stays, field by field: a note's new lines in the part that they
 * stand in, everything else in the annotation that has the strongest id.
 * @returns undefined where the annotation has no id any more of what was joined
 */
export function splitAnnotation(
  current: Annotation,
  { before, after }: Pick<LinkRow, 'before' | 'after'>,
): Split | undefined {
  const parts = partsOf(before, namesOf(current));
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  if (sameValue(current, after)) {
    return { home: first.annotation, others: rest.map(({ annotation }) => annotation), isWhole: true };
  }
  const notes = partNotes(
    parts.map(({ annotation }) => annotation.note),
    after.note,
    current.note,
  );
  const known = namesOf(after);
  const later = namesOf(current).filter((name) => !known.includes(name));
  const parted = known.filter((name) => !first.names.includes(name));
  const home = homeOf(first.annotation, current, after);
  return {
    home: named(withNote(home, first.annotation, notes[0] ?? '', current), [
      ...first.names,
      ...later.filter((name) => !says(name, parted)),
    ]),
    others: rest.map(({ annotation, names }, at) =>
      named(
        withNote(withoutRemoved(annotation, current, after), annotation, notes[at + 1] ?? annotation.note, current),
        [...names, ...later.filter((name) => says(name, names))],
      ),
    ),
    isWhole: false,
  };
}

/** Whether an id says one of `names`, whose paper it then is. */
const says = (id: PaperId, names: readonly PaperId[]): boolean =>
  withImplied([id]).some((said) => names.includes(said));

interface Part {
  annotation: Annotation;
  names: PaperId[];
}

/** What was joined, that with the strongest id first. One whose ids have all gone elsewhere since stays with the first. */
function partsOf(before: readonly Annotation[], now: readonly PaperId[]): Part[] {
  const all = before.map((annotation) => ({
    annotation,
    names: namesOf(annotation)
      .filter((name) => now.includes(name))
      .sort(compareStrength),
  }));
  const [first, ...rest] = all
    .flatMap((part) => (part.names[0] === undefined ? [] : [{ ...part, strongest: part.names[0] }]))
    .sort((a, b) => compareStrength(a.strongest, b.strongest));
  if (first === undefined) return [];
  const homeless = all.filter(({ names }) => names.length === 0).map(({ annotation }) => annotation);
  return [{ ...first, annotation: homeless.reduce(mergeAnnotations, first.annotation) }, ...rest];
}

const named = (annotation: Annotation, names: PaperId[]): Annotation =>
  names[0] === undefined ? annotation : underStrongest({ ...annotation, id: names[0], aliases: [] }, names);
