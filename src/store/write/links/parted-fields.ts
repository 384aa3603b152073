import type { Annotation, Stamps } from '../../../core/annotation.ts';
import { knownAuthors } from '../../../core/authors.ts';
import { historyAfter } from '../../../core/merging/note-history.ts';
import type { Stamp } from '../../../core/stamp.ts';
import { type TagKey, tagKey } from '../../../core/tag.ts';
import { withoutChange } from '../batches/without-change.ts';

/**
 * What a part of a joined annotation becomes that goes on with the later edits. What the paper is called is its own.
 * @param part what it was before it was joined
 * @param current the joined annotation as it stands
 * @param after the joined annotation as the link made it; the same in the functions below
 */
export function homeOf(part: Annotation, current: Annotation, after: Annotation): Annotation {
  const { authorCount: _count, year: _year, ...rest } = withoutChange(current, { before: [part], after });
  const since = current.sites.filter((site) => !after.sites.includes(site));
  return {
    ...rest,
    ...knownAuthors(part, current),
    title: part.title || current.title,
    ...(part.year === undefined ? {} : { year: part.year }),
    sites: [...new Set([...part.sites, ...since])],
    created: part.created,
    stamps: stampsOf(part.stamps, current.stamps, after.stamps),
  };
}

/**
 * The stamps of what was edited since the link, and those of before for all else. What only goes back to the other part
 * was not removed here: a stamp would say so, and take it from the other when the two are linked again.
 */
function stampsOf(part: Stamps, current: Stamps, after: Stamps): Stamps {
  const then = new Map(after.tags);
  const since = current.tags.filter(([key, stamp]) => then.get(key) !== stamp);
  const stamps: Stamps = { ...current, tags: [...new Map([...part.tags, ...since])] };
  for (const field of ['note', 'status', 'star', 'deleted'] as const) {
    const stamp = current[field] === after[field] ? part[field] : current[field];
    if (stamp === undefined) delete stamps[field];
    else stamps[field] = stamp;
  }
  return stamps;
}

/** Another part without the tags that were removed since: they are removed wherever they came from. */
export function withoutRemoved(part: Annotation, current: Annotation, after: Annotation): Annotation {
  const [now, then] = [new Map(current.stamps.tags), new Map(after.stamps.tags)];
  const has = new Set(current.tags.map(tagKey));
  const removed = part.tags.map(tagKey).filter((key) => !has.has(key) && now.get(key) !== then.get(key));
  const tags = part.tags.filter((tag) => !removed.includes(tagKey(tag)));
  const stamps = new Map<TagKey, Stamp>(part.stamps.tags);
  for (const key of removed) {
    const stamp = now.get(key);
    if (stamp !== undefined) stamps.set(key, stamp);
  }
  return { ...part, tags, stamps: { ...part.stamps, tags: [...stamps] } };
}

/** `annotation`, which was `part`, with its part of the note as it stands now. */
export function withNote(annotation: Annotation, part: Annotation, note: string, current: Annotation): Annotation {
  const { noteVersion: _version, noteHistory: _history, ...rest } = annotation;
  const { noteVersion, stamps } = note === part.note ? part : current;
  const noteHistory = historyAfter(part, note, stamps.note);
  return {
    ...rest,
    note,
    ...(noteHistory === undefined ? {} : { noteHistory }),
    ...(noteVersion === undefined ? {} : { noteVersion }),
    stamps: withNoteStamp(rest.stamps, stamps.note),
  };
}

const withNoteStamp = ({ note: _note, ...stamps }: Stamps, note: Stamp | undefined): Stamps =>
  note === undefined ? stamps : { ...stamps, note };
