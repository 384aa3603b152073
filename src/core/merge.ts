import type { Annotation, Stamps } from './annotation.ts';
import { mergeNotes } from './note.ts';
import { compareStrength } from './paper-id.ts';
import { laterStamp, type Stamp } from './stamp.ts';
import { type TagKey, tagKey } from './tag.ts';

/**
 * Merges two annotations of one paper field by field: the later stamp wins, a note is never lowered to empty and two
 * different notes are both kept. The order of the arguments decides only the order of text that both wrote.
 * @returns a new annotation under the stronger of the two ids
 */
export function mergeAnnotations(mine: Annotation, theirs: Annotation): Annotation {
  const [strong, weak] = compareStrength(mine.id, theirs.id) <= 0 ? [mine, theirs] : [theirs, mine];
  const note = mergedNote(mine, theirs);
  const status = later(mine, theirs, 'status').status;
  const { deleted } = later(mine, theirs, 'deleted');
  const year = strong.year ?? weak.year;
  const merged: Annotation = {
    id: strong.id,
    aliases: [...new Set([...strong.aliases, ...weak.aliases, weak.id])].filter((alias) => alias !== strong.id),
    title: strong.title === '' ? weak.title : strong.title,
    authors: strong.authors === '' ? weak.authors : strong.authors,
    tags: mergedTags(mine, theirs),
    note,
    star: later(mine, theirs, 'star').star,
    sites: [...new Set([...mine.sites, ...theirs.sites])],
    created: Math.min(mine.created, theirs.created),
    updated: Math.max(mine.updated, theirs.updated),
    stamps: mergedStamps(mine.stamps, theirs.stamps),
  };
  if (year !== undefined) merged.year = year;
  if (status !== undefined) merged.status = status;
  if (deleted !== undefined) merged.deleted = deleted;
  return merged;
}

type StampedField = 'note' | 'status' | 'star' | 'deleted';

/** The annotation whose `field` changed later. */
function later(mine: Annotation, theirs: Annotation, field: StampedField): Annotation {
  const [a, b] = [mine.stamps[field], theirs.stamps[field]];
  return b !== undefined && (a === undefined || b > a) ? theirs : mine;
}

function mergedNote(mine: Annotation, theirs: Annotation): string {
  if (mine.note === '' || theirs.note === '') return mine.note === '' ? theirs.note : mine.note;
  if (mine.id === theirs.id && mine.stamps.note === theirs.stamps.note) return mine.note;
  return mergeNotes('', theirs.note, mine.note);
}

function mergedTags(mine: Annotation, theirs: Annotation): string[] {
  const stamps = new Map(mergedStamps(mine.stamps, theirs.stamps).tags);
  const has = (annotation: Annotation, key: TagKey): boolean => annotation.tags.some((tag) => tagKey(tag) === key);
  const kept = new Map<TagKey, string>();
  for (const tag of [...mine.tags, ...theirs.tags]) {
    const key = tagKey(tag);
    const winner = stampOf(theirs, key) === stamps.get(key) && stampOf(mine, key) !== stamps.get(key) ? theirs : mine;
    const unstamped = stamps.get(key) === undefined;
    if (!kept.has(key) && (unstamped || has(winner, key))) kept.set(key, tag);
  }
  return [...kept.values()];
}

const stampOf = (annotation: Annotation, key: TagKey): Stamp | undefined =>
  annotation.stamps.tags.find(([other]) => other === key)?.[1];

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
