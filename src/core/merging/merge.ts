import type { Annotation, Stamps } from '../annotation.ts';
import { knownAuthors } from '../authors.ts';
import { compareStrength } from '../ids/paper-id.ts';
import { laterStamp } from '../stamp.ts';
import { type TagKey, tagKey } from '../tag.ts';
import { type KnownNote, mergeNotesByHistory } from './notes-by-history.ts';

/**
 * Merges two annotations of one paper, field by field.
 * - `status`, `star`, `deleted`: the value with the later stamp; where neither has a stamp, the value that is set, mine if both
 * are. Where neither
 *   says when it went to the bin, the paper is in the bin only if both are.
 * - `tags`: each tag by its own later stamp; where both stamps are equal or missing, a tag that either has is kept.
 * - `note`: the later one, whole, if it grew from the other; else both texts (`mergeNotesByHistory`).
 * - `title`, `authors`, `year`: those of the stronger id, unless it has none.
 * - `aliases`, `sites`: all of both. `created`: the earlier one. `updated`: the later one.
 * - Any other field, from a later version: that of the annotation that was updated last.
 *
 * The order of the arguments decides only which of two equal stamps or of two values without stamps counts, and whose other
 * fields count if both were updated at once. Merging either of the two again changes nothing.
 * @returns a new annotation under the stronger of the two ids
 */
export function mergeAnnotations(mine: Annotation, theirs: Annotation): Annotation {
  const [strong, weak] = compareStrength(mine.id, theirs.id) <= 0 ? [mine, theirs] : [theirs, mine];
  const [newer, older] = mine.updated >= theirs.updated ? [mine, theirs] : [theirs, mine];
  // Fields of a later version, of which nothing is known here, come from the annotation that changed last.
  const {
    authorCount: _count,
    year: _year,
    noteVersion: _version,
    noteHistory: _history,
    status: _status,
    deleted: _deleted,
    ...others
  } = {
    ...older,
    ...newer,
  };
  const year = strong.year ?? weak.year;
  const noteVersion = noteVersionOf(mine, theirs);
  const status = later(mine, theirs, 'status')?.status;
  const deleted = later(mine, theirs, 'deleted')?.deleted;
  const stamps = mergedStamps(mine.stamps, theirs.stamps);
  return {
    ...others,
    id: strong.id,
    aliases: [...new Set([...strong.aliases, ...weak.aliases, weak.id])].filter((alias) => alias !== strong.id),
    title: strong.title === '' ? weak.title : strong.title,
    ...knownAuthors(strong, weak),
    ...(year === undefined ? {} : { year }),
    tags: mergedTags(mine, theirs),
    ...mergeNotesByHistory(knownNote(mine), knownNote(theirs)),
    ...(noteVersion === undefined ? {} : { noteVersion }),
    ...(status === undefined ? {} : { status }),
    star: later(mine, theirs, 'star')?.star ?? false,
    sites: [...new Set([...mine.sites, ...theirs.sites])],
    created: Math.min(mine.created, theirs.created),
    updated: newer.updated,
    ...(deleted === undefined ? {} : { deleted }),
    stamps: { ...older.stamps, ...newer.stamps, ...stamps },
  };
}

/** The annotation whose `field` changed later; where neither says when, the one that says something in it. */
function later(mine: Annotation, theirs: Annotation, field: 'status' | 'star' | 'deleted'): Annotation | undefined {
  const [a, b] = [mine.stamps[field], theirs.stamps[field]];
  if (a !== undefined || b !== undefined) return b !== undefined && (a === undefined || b > a) ? theirs : mine;
  // Of two that do not say when they went to the bin, one that did not go there keeps the paper out of it.
  if (field === 'deleted') return [mine, theirs].find(({ deleted }) => deleted === undefined) ?? mine;
  return [mine, theirs].find((annotation) => annotation[field] !== undefined && annotation[field] !== false);
}

/**
 * Returns the lower of the paper versions on which the notes were written, so that the row says when a page shows a later
 * version.
 */
function noteVersionOf(...annotations: Annotation[]): number | undefined {
  const versions = annotations.map(({ noteVersion }) => noteVersion).filter((version) => version !== undefined);
  return versions.length === 0 ? undefined : Math.min(...versions);
}

const knownNote = ({ note, noteHistory, stamps }: Annotation): KnownNote => ({
  note,
  ...(noteHistory === undefined ? {} : { noteHistory }),
  ...(stamps.note === undefined ? {} : { stamp: stamps.note }),
});

function mergedTags(mine: Annotation, theirs: Annotation): string[] {
  const [myStamps, theirStamps] = [new Map(mine.stamps.tags), new Map(theirs.stamps.tags)];
  const [myTags, theirTags] = [byKey(mine.tags), byKey(theirs.tags)];
  const keeps = (key: TagKey): boolean => {
    const [a, b] = [myStamps.get(key), theirStamps.get(key)];
    // The same change seen from two sides, or none: whoever still has the tag keeps it.
    if (a === b) return true;
    return b !== undefined && (a === undefined || b > a) ? theirTags.has(key) : myTags.has(key);
  };
  const all = [...myTags, ...[...theirTags].filter(([key]) => !myTags.has(key))];
  return all.filter(([key]) => keeps(key)).map(([, tag]) => tag);
}

/** Tags by what they are compared by, each as it was first written. */
function byKey(tags: readonly string[]): Map<TagKey, string> {
  const found = new Map<TagKey, string>();
  for (const tag of tags) if (!found.has(tagKey(tag))) found.set(tagKey(tag), tag);
  return found;
}

function mergedStamps(mine: Stamps, theirs: Stamps): Stamps {
  const tags = new Map(mine.tags);
  for (const [key, stamp] of theirs.tags) tags.set(key, laterStamp(tags.get(key), stamp) ?? stamp);
  const merged: Stamps = { tags: [...tags] };
  for (const field of ['note', 'status', 'star', 'deleted'] as const) {
    const stamp = laterStamp(mine[field], theirs[field]);
    if (stamp !== undefined) merged[field] = stamp;
  }
  return merged;
}
