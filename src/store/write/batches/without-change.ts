import type { Annotation } from '../../../core/annotation.ts';
import { mergeAnnotations } from '../../../core/merging/merge.ts';
import { mergeNotes } from '../../../core/merging/note.ts';
import { historyAfter } from '../../../core/merging/note-history.ts';
import { type TagKey, tagKey } from '../../../core/tag.ts';
import type { BatchChangeRow } from '../../schema.ts';

/**
 * Takes a change back from an annotation that was edited since. A field that was edited stays as it is, any other becomes
 * what it was before the change. Of the note, only the lines that the change brought and nobody touched go. A paper that was
 * edited since does not go back to the bin, because the edit would go along.
 * @param change what the annotation was before, of which it may have been joined, and what the change made of it
 */
export function withoutChange(
  current: Annotation,
  { before, after }: Pick<BatchChangeRow, 'before' | 'after'>,
): Annotation {
  const [first, ...others] = before;
  const old = others.reduce<Annotation | undefined>((a, b) => (a === undefined ? b : mergeAnnotations(a, b)), first);
  const result: Annotation = {
    ...current,
    tags: tagsWithoutChange(current, after, old),
    stamps: { ...current.stamps },
  };
  replaceNote(result, old, mergeNotes(after.note, old?.note ?? '', current.note));
  if (isUntouched(current, after, 'star')) result.star = old?.star ?? false;
  if (isUntouched(current, after, 'status')) replaceField(result, old, 'status');
  if (isUntouched(current, after, 'deleted') && !(old?.deleted !== undefined && wasEdited(current, after)))
    replaceField(result, old, 'deleted');
  return result;
}

function wasEdited({ stamps }: Annotation, { stamps: then }: Annotation): boolean {
  const tagsThen = new Map(then.tags);
  return (
    stamps.note !== then.note ||
    stamps.status !== then.status ||
    stamps.star !== then.star ||
    stamps.tags.some(([key, stamp]) => tagsThen.get(key) !== stamp)
  );
}

const isUntouched = (current: Annotation, after: Annotation, field: 'star' | 'status' | 'deleted'): boolean =>
  current.stamps[field] === after.stamps[field];

function replaceField<Field extends 'status' | 'deleted'>(
  annotation: Annotation,
  old: Annotation | undefined,
  field: Field,
): void {
  const value = old?.[field];
  if (value === undefined) delete annotation[field];
  else annotation[field] = value;
}

/**
 * Gives the annotation the note that is left. Its history is that of the note before the change, so that the same change can
 * be made again: a note that grew from it would win.
 */
function replaceNote(annotation: Annotation, old: Annotation | undefined, note: string): void {
  const noteHistory = historyAfter(old ?? { note: '' }, note, annotation.stamps.note);
  annotation.note = note;
  if (noteHistory === undefined) delete annotation.noteHistory;
  else annotation.noteHistory = noteHistory;
}

function tagsWithoutChange(current: Annotation, after: Annotation, old: Annotation | undefined): string[] {
  const [now, then] = [new Map(current.stamps.tags), new Map(after.stamps.tags)];
  const isTagUntouched = (key: TagKey): boolean => now.get(key) === then.get(key);
  const oldKeys = new Set(old?.tags.map(tagKey));
  const kept = current.tags.filter((tag) => !isTagUntouched(tagKey(tag)) || oldKeys.has(tagKey(tag)));
  const keptKeys = new Set(kept.map(tagKey));
  const back = (old?.tags ?? []).filter((tag) => !keptKeys.has(tagKey(tag)) && isTagUntouched(tagKey(tag)));
  return [...kept, ...back];
}
