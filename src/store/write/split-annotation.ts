import type { Annotation } from '../../core/annotation.ts';
import { mergeAnnotations } from '../../core/merge.ts';
import { partNotes } from '../../core/note-parts.ts';
import { compareStrength, type PaperId } from '../../core/paper-id.ts';
import { sameValue } from '../../core/same-value.ts';
import type { Stamp } from '../../core/stamp.ts';
import { type TagKey, tagKey } from '../../core/tag.ts';
import { namesOf } from '../find-rows.ts';
import type { LinkRow } from '../schema.ts';
import { takenBack } from './taken-back.ts';
import { underStrongest } from './working-rows.ts';

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
  const home = homeOf(first.annotation, current, after);
  return {
    home: named(withNote(home, notes[0], current, first.annotation), [...first.names, ...later]),
    others: rest.map(({ annotation, names }, at) =>
      named(withNote(withoutRemoved(annotation, current, after), notes[at + 1], current, annotation), names),
    ),
    isWhole: false,
  };
}

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

/** What a part becomes that goes on with the later edits. What the paper is called is its own. */
function homeOf(part: Annotation, current: Annotation, after: Annotation): Annotation {
  const { year: _year, ...rest } = takenBack(current, { before: [part], after });
  const since = current.sites.filter((site) => !after.sites.includes(site));
  return {
    ...rest,
    title: part.title || current.title,
    authors: part.authors || current.authors,
    ...(part.year === undefined ? {} : { year: part.year }),
    sites: [...new Set([...part.sites, ...since])],
    created: part.created,
  };
}

/** A tag that was removed since is removed wherever it came from. */
function withoutRemoved(part: Annotation, current: Annotation, after: Annotation): Annotation {
  const [now, then, has] = [
    new Map(current.stamps.tags),
    new Map(after.stamps.tags),
    new Set(current.tags.map(tagKey)),
  ];
  const removed = part.tags.map(tagKey).filter((key) => !has.has(key) && now.get(key) !== then.get(key));
  const tags = part.tags.filter((tag) => !removed.includes(tagKey(tag)));
  const stamps = new Map<TagKey, Stamp>(part.stamps.tags);
  for (const key of removed) {
    const stamp = now.get(key);
    if (stamp !== undefined) stamps.set(key, stamp);
  }
  return { ...part, tags, stamps: { ...part.stamps, tags: [...stamps] } };
}

/** `annotation` with its part of the note as it stands now. @param part what it was before */
function withNote(annotation: Annotation, note: string | undefined, current: Annotation, part: Annotation): Annotation {
  const { noteVersion: _version, ...rest } = annotation;
  const isChanged = note !== undefined && note !== part.note;
  const { noteVersion } = isChanged ? current : part;
  return {
    ...rest,
    note: note ?? part.note,
    ...(noteVersion === undefined ? {} : { noteVersion }),
    stamps:
      isChanged && current.stamps.note !== undefined ? { ...rest.stamps, note: current.stamps.note } : rest.stamps,
  };
}

const named = (annotation: Annotation, names: PaperId[]): Annotation =>
  names[0] === undefined ? annotation : underStrongest({ ...annotation, id: names[0], aliases: [] }, names);
